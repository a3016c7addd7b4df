import type { Db } from '#app/core/db.server.ts';
import { fromDate, type Day } from '#app/platform/calendar/day.ts';
import { chunksOf } from '#app/core/chunks.ts';
import type { ProposalStatus } from '../proposal.ts';
import { paperStatusOf } from './paper-record.ts';
import type { ProposalValues } from './proposal-columns.ts';

/** A proposal that the portal has, as a paper register would write it. */
export interface ProposalOnRecord {
  id: number;
  status: ProposalStatus;
  values: ProposalValues;
  unitId: number;
  /** Whether it came from paper and nobody has acted on it in the portal. */
  isUntouchedPaper: boolean;
}

const AT_ONCE = 5000;

/** The proposals of the enterprise with these numbers, by number. */
export async function readOnRecord(
  tx: Db,
  enterpriseId: number,
  numbers: readonly string[],
): Promise<Map<string, ProposalOnRecord>> {
  const found = new Map<string, ProposalOnRecord>();
  for (const chunk of chunksOf(numbers, AT_ONCE)) {
    for (const row of await selectRows(tx, enterpriseId, chunk)) found.set(row.no ?? '', onRecord(row));
  }
  return found;
}

/** The ids of the enterprise's proposals with these numbers, by number. */
export async function readIds(
  tx: Db,
  enterpriseId: number,
  numbers: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx.proposal.findMany({
    where: { enterpriseId, no: { in: [...numbers] } },
    select: { id: true, no: true },
  });
  return new Map(rows.map(({ id, no }) => [no ?? '', id]));
}

function selectRows(tx: Db, enterpriseId: number, numbers: readonly string[]) {
  return tx.proposal.findMany({
    where: { enterpriseId, no: { in: [...numbers] } },
    include: {
      lead: { select: { no: true } },
      partners: { select: { share: true, employee: { select: { no: true } } } },
    },
  });
}

type Row = Awaited<ReturnType<typeof selectRows>>[number];

function onRecord(row: Row): ProposalOnRecord {
  const status = row.status;
  return {
    id: row.id,
    status,
    unitId: row.unitId,
    isUntouchedPaper: row.origin === 'PAPER' && row.version === 0,
    values: {
      no: row.no ?? '',
      submittedOn: dayOrNull(row.submittedOn) ?? '',
      leadNo: row.lead.no,
      partners: partnersOf(row),
      title: row.title,
      innovationArea: row.innovationArea as ProposalValues['innovationArea'],
      improvementType: row.improvementType as ProposalValues['improvementType'],
      mode: row.mode as ProposalValues['mode'],
      before: row.before,
      plan: row.plan,
      after: row.after || null,
      status: paperStatusOf(status),
      ...daysOf(row),
      saving: row.savingClaimed?.toFixed(2) ?? null,
      cost: row.cost?.toFixed(2) ?? null,
      grade: row.grade as ProposalValues['grade'],
      reward: row.reward?.toFixed(2) ?? null,
      reason: row.reason || null,
    },
  };
}

function daysOf(row: Row) {
  return {
    firstReplyOn: dayOrNull(row.firstReplyOn),
    adoptedOn: dayOrNull(row.adoptedOn),
    plannedOn: dayOrNull(row.firstPlannedOn),
    completedOn: dayOrNull(row.completedOn),
    verifiedOn: dayOrNull(row.verifiedOn),
  };
}

function partnersOf({ partners }: Row): ProposalValues['partners'] {
  if (partners.length === 0) return null;
  return partners.map(({ share, employee }) => ({ no: employee.no, share }));
}

function dayOrNull(date: Date | null): Day | null {
  return date && fromDate(date);
}
