/** What other systems may use of this one. */
export { type CommitmentStatus, TEXT_LENGTH } from './commitment.ts';
export type { CommitmentAction } from './actions.ts';
export { addMonths } from './months.ts';
