import { page } from '#app/core/routes.server.ts';
import { ledgerSearch } from '#app/commons/commitments/list-search.ts';
import { canExportCommitments } from '#app/commons/commitments/permissions.ts';
import { exportLedger } from '#app/commons/commitments/queries-export.server.ts';

export const loader = page({ can: canExportCommitments, search: ledgerSearch }, exportLedger);
