import { page } from '#app/core/routes.server.ts';
import { similarSearch } from '#app/features/proposals/form-schemas.ts';
import { canSubmitProposals } from '#app/features/proposals/permissions.ts';
import { answerSimilar } from '#app/features/proposals/queries-similar.server.ts';

export const loader = page({ can: canSubmitProposals, search: similarSearch }, answerSimilar);
