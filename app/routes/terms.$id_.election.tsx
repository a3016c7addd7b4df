import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { enterElection } from '#app/commons/representatives/commands/enter-election.server.ts';
import { canManageTerms } from '#app/commons/representatives/policy.ts';
import { readElectionForm } from '#app/commons/representatives/queries-terms.server.ts';
import { electionSchema, electionSearch } from '#app/commons/representatives/schema.ts';
import { termTexts } from '#app/commons/representatives/texts/terms.zh-CN.ts';

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
export { ElectionPage as default } from '#app/commons/representatives/ui/election-page.tsx';
