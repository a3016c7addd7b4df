import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { submitProposal } from '#app/systems/proposals/commands/submit-proposal.server.ts';
import { submissionSchema } from '#app/systems/proposals/form-schemas.ts';
import { canSubmitProposals } from '#app/systems/proposals/permissions.ts';
import { readNewForm } from '#app/systems/proposals/queries-form.server.ts';
import { proposalFormTexts } from '#app/systems/proposals/texts/form.zh-CN.ts';

export const handle = titled(proposalFormTexts, 'form.newTitle');
export const loader = page({ can: canSubmitProposals }, readNewForm);
export const action = command({ can: canSubmitProposals, schema: submissionSchema }, submitProposal);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { FormPage as default } from '#app/systems/proposals/ui/form-page.tsx';
