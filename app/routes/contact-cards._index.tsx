import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { printCards } from '#app/features/contact-cards/commands/print-cards.server.ts';
import { canPrintCards, canSeeCards } from '#app/features/contact-cards/permissions.ts';
import { readCards } from '#app/features/contact-cards/queries-batches.server.ts';
import { printSchema } from '#app/features/contact-cards/schema.ts';
import { cardTexts } from '#app/features/contact-cards/texts/zh-CN.ts';

export const handle = titled(cardTexts, 'page.title');
export const loader = page({ can: canSeeCards }, readCards);
export const action = command({ can: canPrintCards, schema: printSchema }, printCards);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { CardsPage as default } from '#app/features/contact-cards/ui/cards-page.tsx';
