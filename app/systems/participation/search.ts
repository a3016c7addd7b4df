import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';
import { isDay } from '#app/platform/calendar/day.ts';
import { parsePeriod } from '#app/platform/kpi/period.ts';
import { PARTICIPATION_FIGURES, type ParticipationFigureId } from '#app/platform/kpi/registry.ts';

/** Which figures the address asks for; what does not fit is read as if it were not there. */
export const figureSearch = z.object({
  period: orNone(z.string().check(z.refine((text) => parsePeriod(text) !== null))),
  unit: orNone(z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647))),
  asOf: orNone(z.string().check(z.refine(isDay))),
});

export type FigureSearch = z.output<typeof figureSearch>;

export const figureParams = z.object({
  figure: z.enum(PARTICIPATION_FIGURES as [ParticipationFigureId, ...ParticipationFigureId[]]),
});
