import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeeBoard } from '#app/systems/commitments/permissions.ts';
import { readBoard } from '#app/systems/commitments/queries-board.server.ts';
import { ledgerTexts } from '#app/systems/commitments/texts/ledger.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(ledgerTexts, 'board.title'), ...live({ commitments: 'figures' }) };
export const loader = page({ can: canSeeBoard }, readBoard);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { BoardPage as default } from '#app/systems/commitments/ui/board-page.tsx';
