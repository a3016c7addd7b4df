import { proposalPageTexts } from './pages.zh-CN.ts';
import { proposalProblemTexts } from './problems.zh-CN.ts';
import { proposalTexts } from './zh-CN.ts';

/** All Chinese texts of this feature: its codes, its problems, its pages. */
export const allProposalTexts = {
  ...proposalTexts,
  ...proposalProblemTexts,
  ...proposalPageTexts,
  refusal: { ...proposalProblemTexts.refusal, ...proposalPageTexts.refusal },
} as const;
