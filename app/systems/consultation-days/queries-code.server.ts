import type { Db } from '#app/core/db.server.ts';
import { fromDate } from '#app/platform/calendar/day.ts';
import { clockTime } from '#app/platform/format/time-words.ts';
import type { DayCase } from './queries-case.server.ts';

/** What a code says: who stands there, or why it does not count. `key` is a text of `problem`. */
export type CheckedCode =
  | {
      ok: true;
      visitId: number;
      name: string;
      no: string;
      unitName: string;
      fromTime: string;
      station: string;
    }
  | {
      ok: false;
      key: 'codeUnknown' | 'codeOtherDay' | 'codeUsed' | 'codeCancelled';
      params: Record<string, string>;
    };

/** Looks a code up: the right day, not used before, not given back; and tells whose it is. */
export async function checkCode(tx: Db, { row, today }: DayCase, code: string): Promise<CheckedCode> {
  const visit = await tx.consultationVisit.findFirst({
    where: { dayId: row.id, code },
    include: {
      employee: {
        select: {
          name: true,
          no: true,
          memberships: {
            where: {
              fromOn: { lte: new Date(today) },
              OR: [{ toOn: null }, { toOn: { gte: new Date(today) } }],
            },
            take: 1,
            select: { unit: { select: { name: true } } },
          },
        },
      },
    },
  });
  if (!visit) return otherDay(tx, row.enterpriseId, code);
  return said(visit);
}

interface FoundVisit {
  id: number;
  status: string;
  station: string;
  fromTime: string | null;
  checkedInAt: Date | null;
  employee: { name: string; no: string; memberships: { unit: { name: string } }[] } | null;
}

function said({ id, status, station, fromTime, checkedInAt, employee }: FoundVisit): CheckedCode {
  const { name, no, memberships } = employee ?? { name: '', no: '', memberships: [] };
  if (status === 'CANCELLED') return { ok: false, key: 'codeCancelled', params: { name } };
  if (status !== 'RESERVED') {
    const time = checkedInAt ? clockTime(checkedInAt) : '';
    return { ok: false, key: 'codeUsed', params: { name, time } };
  }
  const unitName = memberships[0]?.unit.name ?? '';
  return { ok: true, visitId: id, name, no, unitName, fromTime: fromTime ?? '', station };
}

async function otherDay(tx: Db, enterpriseId: number, code: string): Promise<CheckedCode> {
  const other = await tx.consultationVisit.findFirst({
    where: { code, status: 'RESERVED', day: { enterpriseId, status: { in: ['ANNOUNCED', 'OPEN'] } } },
    select: { day: { select: { onDay: true } } },
  });
  if (!other) return { ok: false, key: 'codeUnknown', params: {} };
  return { ok: false, key: 'codeOtherDay', params: { day: fromDate(other.day.onDay) } };
}
