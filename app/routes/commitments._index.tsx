import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { ledgerSearch } from '#app/systems/commitments/list-search.ts';
import { canReadCommitments } from '#app/systems/commitments/permissions.ts';
import { readLedger } from '#app/systems/commitments/queries-ledger.server.ts';
import { ledgerTexts } from '#app/systems/commitments/texts/ledger.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(ledgerTexts, 'ledger.title'), ...live({ commitments: 'list' }) };
export const loader = page({ can: canReadCommitments, search: ledgerSearch }, readLedger);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { LedgerPage as default } from '#app/systems/commitments/ui/ledger-page.tsx';
