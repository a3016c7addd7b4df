import * as z from 'zod/mini';
import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { makePosters } from '#app/systems/contact-cards/commands/make-posters.server.ts';
import { canPrintCards, canSeeCards } from '#app/systems/contact-cards/permissions.ts';
import { readPoster } from '#app/systems/contact-cards/queries-poster.server.ts';
import { cardTexts } from '#app/systems/contact-cards/texts/zh-CN.ts';

export const handle = titled(cardTexts, 'poster.title');
export const loader = page({ can: canSeeCards }, readPoster);
export const action = command({ can: canPrintCards, schema: z.object({}) }, makePosters);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PosterPage as default } from '#app/systems/contact-cards/ui/poster-page.tsx';
