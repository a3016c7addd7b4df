import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';
import { COMMITMENT_STATUSES, SOURCE_NOUNS } from './commitment.ts';

const id = z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647));

/** What the ledger shows, in its address: `?state=ALL&source=concerns&department=7&overdue=on`. */
export const ledgerSearch = z.object({
  state: z.catch(z._default(z.enum(['RUNNING', 'ALL', ...COMMITMENT_STATUSES]), 'RUNNING'), 'RUNNING'),
  source: orNone(z.enum(SOURCE_NOUNS)),
  department: orNone(id),
  overdue: orNone(z.literal('on')),
});

export type LedgerSearch = z.output<typeof ledgerSearch>;
