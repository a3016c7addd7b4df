import type { ShownFigure } from './book.ts';
import type { FigureId } from '#app/platform/kpi/registry.ts';
import { isFew } from '#app/platform/kpi/suppress-table.ts';

/** A figure of the month beside that of the month before and of the year to date, as it is printed. */
export interface ReportRow<Id extends FigureId = FigureId> {
  id: Id;
  now: ReportFigure;
  before: ReportFigure;
  toDate: ReportFigure;
}

export type ReportFigure = Pick<ShownFigure, 'printed' | 'numerator' | 'denominator' | 'value' | 'hidden'>;

/** Rates of which more is better, in the order in which they weigh when two changed alike. */
const JUDGED: readonly FigureId[] = [
  'promisesKeptOnTime',
  'rectificationRate',
  'rectifiedOnTime',
  'concernOnTimeReplyRate',
  'concernClosureRate',
  'concernSatisfactionRate',
  'participationRate',
  'onTimeReplyRate',
  'decisionRate',
  'implementationRate',
  'talksHeld',
  'talkAcceptOnTime',
  'consultationDaysHeld',
  'inspectionRoundsHeld',
  'onSpotRate',
  'cardCoverage',
  'publishedEntryShare',
];

/** Kinds of records that have a name of their own in the report. */
const KINDS = [
  'commitments',
  'findings',
  'concerns',
  'management-talks',
  'consultation-days',
  'inspections',
  'public-notices',
  'proposals',
] as const;

type Kind = (typeof KINDS)[number] | 'others';

/** What is overdue, by kind; `few`: one to four concerns, of which no number is told. */
export interface OverdueCount {
  kind: Kind;
  overdue: number | 'few';
}

/** What a management reads first: what improved most, what got worse most, and what is overdue. */
export interface Sentences {
  improved: ReportRow | null;
  worse: ReportRow | null;
  overdue: readonly OverdueCount[];
}

/** Drafts the sentences from the numbers of the report. */
export function draftSentences(
  rows: readonly ReportRow[],
  overdue: readonly { subjectType: string; overdue: number }[],
): Sentences {
  const changes = JUDGED.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row || row.now.value === null || row.before.value === null) return [];
    return [{ row, change: row.now.value - row.before.value }];
  });
  const most = (sign: 1 | -1) =>
    changes.reduce<(typeof changes)[number] | null>(
      (best, one) => (one.change * sign > (best ? best.change * sign : 0) ? one : best),
      null,
    )?.row ?? null;
  return { improved: most(1), worse: most(-1), overdue: overdueByKind(overdue) };
}

function overdueByKind(overdue: readonly { subjectType: string; overdue: number }[]): OverdueCount[] {
  const kindOf = (subjectType: string): Kind => KINDS.find((kind) => kind === subjectType) ?? 'others';
  return [...KINDS, 'others' as const].flatMap((kind) => {
    const count = overdue.reduce((sum, one) => sum + (kindOf(one.subjectType) === kind ? one.overdue : 0), 0);
    if (count === 0) return [];
    return [{ kind, overdue: kind === 'concerns' && isFew(count) ? ('few' as const) : count }];
  });
}
