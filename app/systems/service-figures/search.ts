import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';
import { parsePeriod } from '#app/platform/kpi/period.ts';
import { SERVICE_FIGURES, type ServiceFigureId } from '#app/platform/kpi/registry.ts';

const id = z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647));
const figure = z.enum(SERVICE_FIGURES as [ServiceFigureId, ...ServiceFigureId[]]);

/**
 * Which figures the address asks for; what does not fit is read as if it were not there. They are always as of today:
 * two days of one's choice, compared, would tell of a single concern.
 */
export const serviceSearch = z.object({
  period: orNone(z.string().check(z.refine((text) => text !== 'all' && parsePeriod(text) !== null))),
  unit: orNone(id),
  trend: orNone(figure),
});

export type ServiceSearch = z.output<typeof serviceSearch>;

export const serviceFigureParams = z.object({ figure });

/** Which rows of a figure's list, and after which one the page begins. */
export const LIST_PARTS = ['all', 'counted', 'missed', 'excluded'] as const;

export type ListPart = (typeof LIST_PARTS)[number];

export const serviceListSearch = z.object({
  period: serviceSearch.shape.period,
  unit: serviceSearch.shape.unit,
  part: orNone(z.enum(LIST_PARTS)),
  after: orNone(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}_\d{1,10}$/))),
});

export type ServiceListSearch = z.output<typeof serviceListSearch>;

/** Of which month the report is; none: the last whole one. */
export const reportSearch = z.object({
  month: orNone(z.string().check(z.refine((text) => parsePeriod(text)?.kind === 'month'))),
});

export type ReportSearch = z.output<typeof reportSearch>;
