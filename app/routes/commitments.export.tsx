import { page } from '#app/core/routes.server.ts';
import { ledgerSearch } from '#app/systems/commitments/list-search.ts';
import { canExportCommitments } from '#app/systems/commitments/permissions.ts';
import { exportLedger } from '#app/systems/commitments/queries-export.server.ts';

export const loader = page({ can: canExportCommitments, search: ledgerSearch }, exportLedger);
