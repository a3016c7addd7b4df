import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { printCards } from '#app/systems/contact-cards/commands/print-cards.server.ts';
import { canPrintCards, canSeeCards } from '#app/systems/contact-cards/permissions.ts';
import { readCards } from '#app/systems/contact-cards/queries-batches.server.ts';
import { printSchema } from '#app/systems/contact-cards/schema.ts';
import { cardTexts } from '#app/systems/contact-cards/texts/zh-CN.ts';

export const handle = titled(cardTexts, 'page.title');
export const loader = page({ can: canSeeCards }, readCards);
export const action = command({ can: canPrintCards, schema: printSchema }, printCards);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { CardsPage as default } from '#app/systems/contact-cards/ui/cards-page.tsx';
