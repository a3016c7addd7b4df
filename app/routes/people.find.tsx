import { page } from '#app/core/routes.server.ts';
import { answerFind } from '#app/systems/roster/queries-list.server.ts';

export const loader = page({ signedIn: true }, answerFind);
