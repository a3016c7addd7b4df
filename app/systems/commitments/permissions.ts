import { permission } from '#app/core/permission.ts';

/** The ledger, a promise and its steps: everybody may have promised something, or wait for it. */
export const canReadCommitments = permission('commitments.read', ['EMPLOYEE']);

/** The board is for everybody, on a shared screen too. */
export const canSeeBoard = permission('commitments.board', ['EMPLOYEE', 'KIOSK']);

/** The ledger as a workbook. */
export const canExportCommitments = permission(
  'commitments.export',
  ['UNION_OFFICER', 'UNION_CHAIR'],
  'enterprise',
);
