import { within } from '#app/core/i18n.ts';
import type { Prisma } from '#app/core/db.server.ts';
import { dayInWords } from '#app/platform/format/time-words.ts';
import { printRate } from '#app/platform/kpi/rate.ts';
import { readRounding } from '#app/platform/kpi/queries-rounding.server.ts';
import type { DraftedReport, VisitStatus } from '../consultation-day.ts';
import { countMatters } from '../queries-counts.server.ts';
import type { DayStep } from './day-step.ts';

/**
 * Ends the visits of a day, as served or as not come, and drafts its report from the records: visitors, matters, those
 * answered on the spot, what they were about, and a text to begin with.
 */
export async function draftReport({ tx, found, translate }: DayStep): Promise<DraftedReport> {
  const { id: dayId, enterpriseId, place } = found.row;
  const end = (from: VisitStatus, status: VisitStatus): Prisma.ConsultationVisitUpdateManyArgs => ({
    where: { dayId, status: from },
    data: { status },
  });
  await tx.consultationVisit.updateMany(end('CHECKED_IN', 'DONE'));
  const { count: noShows } = await tx.consultationVisit.updateMany(end('RESERVED', 'NO_SHOW'));
  const visitors = await tx.consultationVisit.count({ where: { dayId, status: 'DONE' } });
  const { matters, onSpot, categories } = await countMatters(tx, enterpriseId, dayId);
  const mode = await readRounding(tx, enterpriseId, found.today);
  const words = {
    day: dayInWords(found.onDay, within('core', translate)),
    place,
    visitors,
    matters,
    onSpot,
    rate: printRate(onSpot, matters, mode),
  };
  const key = `consultation-days:draft.${matters === 0 ? 'none' : 'some'}`;
  return { visitors, matters, onSpot, noShows, categories, summary: translate(key, words) };
}
