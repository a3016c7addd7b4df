import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';

/** Which year is asked for; none: this one. */
export const concernFigureSearch = z.object({
  year: orNone(z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2199))),
});

export type ConcernFigureSearch = z.output<typeof concernFigureSearch>;
