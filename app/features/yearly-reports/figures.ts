import { medianWorkdays } from '#app/commons/kpi/median.ts';
import type { Day } from '#app/commons/calendar/day.ts';
import type { WorkCalendar } from '#app/commons/calendar/workdays.ts';

/** What a representative did in a year, in counts. */
export interface YearFigures {
  /** Concerns told to him. */
  concerns: number;
  /** Of those, first answers due by the day or given; and how many of them in time. */
  due: number;
  onTime: number;
  /** Working days to the first answer; null: none was given. */
  median: number | null;
  rated: number;
  satisfied: number;
  /** Valid improvement proposals that he led. */
  proposals: number;
  visits: number;
  cards: number;
  posts: number;
}

/** Concerns that share all that is counted by. */
export interface AnsweredGroup {
  submittedOn: Day;
  firstReplyOn: Day | null;
  firstReplyDueOn: Day | null;
  satisfaction: string | null;
  concerns: number;
}

const SATISFIED: readonly (string | null)[] = ['VERY', 'SATISFIED', 'BASIC'];

/** Counts concerns as domain §9.1 does: what is overdue and still unanswered stands among those due. */
export function countAnswers(
  groups: readonly AnsweredGroup[],
  calendar: WorkCalendar,
  asOf: Day,
): Pick<YearFigures, 'concerns' | 'due' | 'onTime' | 'median' | 'rated' | 'satisfied'> {
  const count = (fits: (group: AnsweredGroup) => boolean) =>
    groups.reduce((sum, group) => sum + (fits(group) ? group.concerns : 0), 0);
  const isDue = ({ firstReplyDueOn, firstReplyOn }: AnsweredGroup) =>
    firstReplyDueOn !== null && (firstReplyDueOn <= asOf || firstReplyOn !== null);
  const answered = groups.filter(({ firstReplyOn }) => firstReplyOn !== null);
  return {
    concerns: count(() => true),
    due: count(isDue),
    onTime: count(
      (group) =>
        isDue(group) && group.firstReplyOn !== null && group.firstReplyOn <= (group.firstReplyDueOn ?? ''),
    ),
    median: medianWorkdays(
      answered.map(({ submittedOn, firstReplyOn, concerns }) => ({
        workdays: calendar.workdaysBetween(submittedOn, firstReplyOn ?? submittedOn),
        replies: concerns,
      })),
    ),
    rated: count(({ satisfaction }) => satisfaction !== null),
    satisfied: count(({ satisfaction }) => SATISFIED.includes(satisfaction)),
  };
}
