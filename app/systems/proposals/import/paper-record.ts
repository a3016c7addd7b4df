import type { Day } from '#app/platform/calendar/day.ts';
import type { ProposalStatus } from '../proposal.ts';
import type { PaperStatus } from './paper-words.ts';
import type { ProposalValues } from './proposal-columns.ts';

/** A row of the paper register as the portal stores it; amounts are yuan with two decimals. */
export interface PaperRecord {
  status: ProposalStatus;
  acceptedOn: Day | null;
  decidedOn: Day | null;
  rewardedOn: Day | null;
  /** From this day on it no longer counts as valid, and as what. */
  invalidOn: Day | null;
  invalidAs: 'NOT_ACCEPTED' | 'WITHDRAWN' | 'DUPLICATE' | null;
  savingVerified: string | null;
}

const ADMITTED: readonly ProposalStatus[] = [
  'ACCEPTED',
  'ADOPTED',
  'IMPLEMENTING',
  'COMPLETED',
  'VERIFIED',
  'REWARDED',
  'NOT_ADOPTED',
];

/** Statuses of paper in which somebody owes the next step. */
export const OPEN_PAPER_STATUSES: ReadonlySet<ProposalStatus> = new Set([
  'SUBMITTED',
  'ACCEPTED',
  'ADOPTED',
  'IMPLEMENTING',
  'COMPLETED',
  'VERIFIED',
]);

/**
 * The portal's status of a row: 待评审 that somebody has answered is accepted, and work that is reported as done
 * waits for acceptance.
 */
export function portalStatusOf(
  values: Pick<ProposalValues, 'status' | 'firstReplyOn' | 'completedOn'>,
): ProposalStatus {
  const { status, firstReplyOn, completedOn } = values;
  if (status === 'SUBMITTED') return firstReplyOn ? 'ACCEPTED' : 'SUBMITTED';
  if (status === 'ADOPTED' || status === 'IMPLEMENTING') return completedOn ? 'COMPLETED' : status;
  return status;
}

const PAPER_STATUS: Readonly<Partial<Record<ProposalStatus, PaperStatus>>> = {
  SUBMITTED: 'SUBMITTED',
  ACCEPTED: 'SUBMITTED',
  ADOPTED: 'ADOPTED',
  IMPLEMENTING: 'IMPLEMENTING',
  COMPLETED: 'IMPLEMENTING',
  VERIFIED: 'VERIFIED',
  NOT_ADOPTED: 'NOT_ADOPTED',
  NOT_ACCEPTED: 'NOT_ACCEPTED',
  DUPLICATE: 'DUPLICATE',
  WITHDRAWN: 'WITHDRAWN',
};

/** How a paper register would write the status; one that paper does not know was rewarded or went on from there. */
export function paperStatusOf(status: ProposalStatus): PaperStatus {
  return PAPER_STATUS[status] ?? 'REWARDED';
}

/**
 * What follows from a row beside what it says (samples, "How it relates to kpi.md"): paper knows no day of admission,
 * so the first reply counts; none of payment, so that of acceptance counts; the saving of an accepted row counts as
 * verified by finance.
 */
export function paperRecordOf(values: ProposalValues): PaperRecord {
  const { firstReplyOn, adoptedOn, verifiedOn, saving } = values;
  const status = portalStatusOf(values);
  return {
    status,
    acceptedOn: ADMITTED.includes(status) ? firstReplyOn : null,
    decidedOn: adoptedOn ?? (status === 'NOT_ADOPTED' ? firstReplyOn : null),
    rewardedOn: status === 'REWARDED' ? verifiedOn : null,
    ...invalidity(values),
    savingVerified: verifiedOn ? saving : null,
  };
}

function invalidity({
  status,
  firstReplyOn,
  submittedOn,
}: ProposalValues): Pick<PaperRecord, 'invalidOn' | 'invalidAs'> {
  switch (status) {
    case 'NOT_ACCEPTED':
      return { invalidOn: firstReplyOn ?? submittedOn, invalidAs: status };
    case 'WITHDRAWN':
    case 'DUPLICATE':
      return { invalidOn: submittedOn, invalidAs: status };
    default:
      return { invalidOn: null, invalidAs: null };
  }
}

const DUPLICATE_OF = /与\s*(\S+?)\s*重复/;

/** The number of the earlier proposal that a duplicate's reason names, such as 与GS-2020-0095重复. */
export function duplicateOfNo({ status, reason }: ProposalValues): string | null {
  return status === 'DUPLICATE' ? (DUPLICATE_OF.exec(reason ?? '')?.[1] ?? null) : null;
}
