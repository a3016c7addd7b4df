import { page } from '#app/core/routes.server.ts';
import { similarSearch } from '#app/systems/proposals/form-schemas.ts';
import { canSubmitProposals } from '#app/systems/proposals/permissions.ts';
import { answerSimilar } from '#app/systems/proposals/queries-similar.server.ts';

export const loader = page({ can: canSubmitProposals, search: similarSearch }, answerSimilar);
