import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { enterElection } from '#app/systems/representatives/commands/enter-election.server.ts';
import { canManageTerms } from '#app/systems/representatives/policy.ts';
import { readElectionForm } from '#app/systems/representatives/queries-terms.server.ts';
import { electionSchema, electionSearch } from '#app/systems/representatives/schema.ts';
import { termTexts } from '#app/systems/representatives/texts/terms.zh-CN.ts';

export const handle = titled(termTexts, 'election.title');
export const loader = page(
  { can: canManageTerms, params: idParams, search: electionSearch },
  readElectionForm,
);
export const action = command(
  { can: canManageTerms, params: idParams, schema: electionSchema },
  enterElection,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ElectionPage as default } from '#app/systems/representatives/ui/election-page.tsx';
