import { within } from '#app/core/i18n.ts';
import { dayInWords } from '#app/platform/format/time-words.ts';
import { prepareNotice } from '#app/systems/public-notices/public.server.ts';
import type { RoundContext } from './round-context.server.ts';

/** Prepares the notice of the result for the board: numbers and what was decided, nobody's name. */
export async function postResult({ tx, found, actor, translate }: RoundContext): Promise<void> {
  const { row, enterpriseId, states, plannedOn } = found;
  const words = within('inspections', translate);
  const shown = await tx.finding.findMany({
    where: { roundId: found.id, withheld: false, status: { not: 'DROPPED' } },
    select: { id: true },
  });
  const ids = new Set(shown.map(({ id }) => id));
  const counted = states.filter(({ id }) => ids.has(id));
  const verified = counted.filter(({ promise }) => promise?.status === 'KEPT').length;
  const params = {
    day: dayInWords(plannedOn, within('core', translate)),
    unit: row.unit.name,
    count: counted.length,
    verified,
    explained: counted.length - verified,
    no: row.no,
  };
  await prepareNotice(tx, actor, {
    enterpriseId,
    kind: 'INSPECTION_RESULT',
    unitId: row.unitId,
    subject: { type: 'inspections', id: row.id },
    title: words('posted.title', { title: row.title }),
    body: [words('posted.body', params), row.summary].filter(Boolean).join('\n\n'),
    details: [],
  });
}
