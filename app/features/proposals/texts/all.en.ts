import { proposalTexts } from './en.ts';
import { proposalPageTexts } from './pages.en.ts';
import { proposalProblemTexts } from './problems.en.ts';

/** All English texts of this feature. */
export const allProposalTexts = {
  ...proposalTexts,
  ...proposalProblemTexts,
  ...proposalPageTexts,
  refusal: { ...proposalProblemTexts.refusal, ...proposalPageTexts.refusal },
} as const;
