import { wasEmployed, type KnownEmployees } from '#app/systems/roster/public.ts';
import type { RowRule } from '#app/platform/sheets/check-rows.ts';
import type { PaperStatus } from './paper-words.ts';
import type { ProposalValues } from './proposal-columns.ts';

type Field = keyof ProposalValues;

const REFUSED: readonly Field[] = ['firstReplyOn', 'reason'];
const ADOPTED: readonly Field[] = ['firstReplyOn', 'adoptedOn'];
const VERIFIED: readonly Field[] = [...ADOPTED, 'completedOn', 'verifiedOn', 'after'];

/** What must be filled in a row of this status. */
const NEEDED_BY_STATUS: Readonly<Record<PaperStatus, readonly Field[]>> = {
  SUBMITTED: [],
  WITHDRAWN: [],
  NOT_ACCEPTED: REFUSED,
  NOT_ADOPTED: REFUSED,
  DUPLICATE: REFUSED,
  ADOPTED,
  IMPLEMENTING: ADOPTED,
  VERIFIED,
  REWARDED: [...VERIFIED, 'grade', 'reward'],
};

/** A rule: no cell is blank that the status needs. */
export const filledForStatus: RowRule<ProposalValues> = (draft) => {
  const { status } = draft.values;
  if (!status) return;
  for (const field of NEEDED_BY_STATUS[status]) {
    if (draft.values[field] === null) draft.reject(field, 'MISSING_FOR_STATUS');
  }
};

type DayField = 'submittedOn' | 'firstReplyOn' | 'adoptedOn' | 'plannedOn' | 'completedOn' | 'verifiedOn';

/** Every day with the days that it may not stand before, in the order of the work. */
const FOLLOWS: readonly (readonly [DayField, readonly DayField[]])[] = [
  ['firstReplyOn', ['submittedOn']],
  ['adoptedOn', ['submittedOn', 'firstReplyOn']],
  ['plannedOn', ['submittedOn']],
  ['verifiedOn', ['submittedOn', 'adoptedOn', 'completedOn']],
];

/** A rule: the days of a row stand in the order of the work; where the work came first, its end does too. */
export const daysInOrder: RowRule<ProposalValues> = (draft) => {
  const { values } = draft;
  const { mode, submittedOn, adoptedOn, completedOn } = values;
  if (completedOn && mode) {
    const wrong =
      mode === 'PLANNED'
        ? isBefore(completedOn, submittedOn) || isBefore(completedOn, adoptedOn)
        : isBefore(submittedOn, completedOn);
    if (wrong) draft.reject('completedOn', 'DATE_ORDER');
  }
  for (const [later, earlier] of FOLLOWS) {
    if (earlier.some((field) => isBefore(values[later], values[field]))) draft.reject(later, 'DATE_ORDER');
  }
};

function isBefore(day: string | null | undefined, other: string | null | undefined): boolean {
  return Boolean(day && other && day < other);
}

/** A rule: the lead is known and was employed on the day of the proposal. */
export function leadEmployed(employees: KnownEmployees): RowRule<ProposalValues> {
  return (draft) => {
    const { leadNo, submittedOn } = draft.values;
    if (leadNo === undefined) return;
    const intervals = employees.get(leadNo);
    if (!intervals) draft.reject('leadNo', 'UNKNOWN_EMPLOYEE');
    else if (submittedOn && !wasEmployed(intervals, submittedOn)) draft.reject('submittedOn', 'NOT_EMPLOYED');
  };
}

/** A rule: the partners are others than the lead, known, and were employed on the day of the proposal. */
export function partnersEmployed(employees: KnownEmployees): RowRule<ProposalValues> {
  return (draft) => {
    const { partners, leadNo, submittedOn } = draft.values;
    for (const { no } of partners ?? []) {
      const intervals = employees.get(no);
      if (no === leadNo) draft.reject('partners', 'LEAD_IS_PARTNER');
      else if (!intervals) draft.reject('partners', 'UNKNOWN_EMPLOYEE');
      else if (submittedOn && !wasEmployed(intervals, submittedOn)) draft.reject('partners', 'NOT_EMPLOYED');
    }
  };
}
