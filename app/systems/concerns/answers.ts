import type { Day } from '#app/platform/calendar/day.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';
import { medianWorkdays } from '#app/platform/kpi/median.ts';

/** Concerns that share all by which answers are counted. */
export interface AnsweredGroup {
  submittedOn: Day;
  firstReplyOn: Day | null;
  firstReplyDueOn: Day | null;
  satisfaction: string | null;
  concerns: number;
}

/** How concerns were answered, in counts. */
export interface AnswerCounts {
  concerns: number;
  answered: number;
  /** First answers due by the day or given, and how many of them were in time. */
  due: number;
  onTime: number;
  /** Working days to the first answer; null: none was given. */
  median: number | null;
  rated: number;
  satisfied: number;
}

/** Levels that count as satisfied, the lowest of them included (domain §9.1). */
export const SATISFIED: readonly (string | null)[] = ['VERY', 'SATISFIED', 'BASIC'];

/** Counts answers as domain §9.1 does: what is overdue and still unanswered stands among those due. */
export function countAnswers(
  groups: readonly AnsweredGroup[],
  calendar: WorkCalendar,
  asOf: Day,
): AnswerCounts {
  const count = (fits: (group: AnsweredGroup) => boolean) =>
    groups.reduce((sum, group) => sum + (fits(group) ? group.concerns : 0), 0);
  const isDue = ({ firstReplyDueOn, firstReplyOn }: AnsweredGroup) =>
    firstReplyDueOn !== null && (firstReplyDueOn <= asOf || firstReplyOn !== null);
  const times = groups.flatMap(({ submittedOn, firstReplyOn, concerns }) =>
    firstReplyOn === null
      ? []
      : [{ workdays: calendar.workdaysBetween(submittedOn, firstReplyOn), replies: concerns }],
  );
  return {
    concerns: count(() => true),
    answered: count(({ firstReplyOn }) => firstReplyOn !== null),
    due: count(isDue),
    onTime: count(
      ({ firstReplyOn, firstReplyDueOn }) =>
        firstReplyOn !== null && firstReplyDueOn !== null && firstReplyOn <= firstReplyDueOn,
    ),
    median: medianWorkdays(times),
    rated: count(({ satisfaction }) => satisfaction !== null),
    satisfied: count(({ satisfaction }) => SATISFIED.includes(satisfaction)),
  };
}
