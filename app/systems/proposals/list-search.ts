import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';
import { isDay } from '#app/platform/calendar/day.ts';
import { IMPROVEMENT_TYPES, INNOVATION_AREAS, PROPOSAL_MODES, PROPOSAL_STATUSES } from './proposal.ts';

const day = z.string().check(z.refine(isDay));

/** What the address of a list may say; anything else is read as if it were not there. */
export const listSearch = z.object({
  q: orNone(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))),
  status: orNone(z.enum(PROPOSAL_STATUSES)),
  area: orNone(z.enum(INNOVATION_AREAS)),
  type: orNone(z.enum(IMPROVEMENT_TYPES)),
  mode: orNone(z.enum(PROPOSAL_MODES)),
  unit: orNone(z.coerce.number().check(z.int(), z.positive())),
  from: orNone(day),
  to: orNone(day),
  sort: z.catch(z._default(z.enum(['newest', 'oldest', 'saving']), 'newest'), 'newest'),
  after: orNone(z.string().check(z.regex(/^[\d.-]+_\d+$/))),
});

export type ListSearch = z.output<typeof listSearch>;
