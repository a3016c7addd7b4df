import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadCommitments } from '#app/systems/commitments/permissions.ts';
import { readPoster } from '#app/systems/commitments/queries-board.server.ts';
import { ledgerTexts } from '#app/systems/commitments/texts/ledger.zh-CN.ts';

export const handle = titled(ledgerTexts, 'poster.title');
export const loader = page({ can: canReadCommitments }, readPoster);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PosterPage as default } from '#app/systems/commitments/ui/poster-page.tsx';
