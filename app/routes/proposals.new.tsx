import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { submitProposal } from '#app/features/proposals/commands/submit-proposal.server.ts';
import { submissionSchema } from '#app/features/proposals/form-schemas.ts';
import { canSubmitProposals } from '#app/features/proposals/permissions.ts';
import { readNewForm } from '#app/features/proposals/queries-form.server.ts';
import { proposalFormTexts } from '#app/features/proposals/texts/form.zh-CN.ts';

export const handle = titled(proposalFormTexts, 'form.newTitle');
export const loader = page({ can: canSubmitProposals }, readNewForm);
export const action = command({ can: canSubmitProposals, schema: submissionSchema }, submitProposal);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { FormPage as default } from '#app/features/proposals/ui/form-page.tsx';
