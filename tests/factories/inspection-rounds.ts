import { randomUUID } from 'node:crypto';
import { db } from '#app/core/db.server.ts';
import { dayOf, toDate } from '#app/commons/calendar/day.ts';
import type { Checklist } from '#app/features/inspections/checklist.ts';
import type { BuiltEmployee } from './people.ts';
import { nextSerial } from './serial.ts';
import type { BuiltUnit } from './units.ts';

interface NewRound {
  unit: BuiltUnit;
  /** The first leads. */
  members: readonly BuiltEmployee[];
  status?: string;
  checklist?: Checklist;
}

/** A round of today through one place of the unit. */
export async function buildRoundOnSite({ unit, members, status = 'NOTIFIED', checklist }: NewRound) {
  const { enterpriseId } = unit;
  const serial = nextSerial();
  const place = await db().inspectionPlace.create({
    data: { enterpriseId, name: `染缸区 ${serial}`, unitId: unit.id, code: randomUUID().replace(/-/g, '') },
  });
  const today = toDate(dayOf(new Date()));
  const round = await db().inspectionRound.create({
    data: {
      enterpriseId,
      no: `XS-T-${serial}`,
      status,
      title: '染整车间安全巡视',
      topic: 'SAFETY',
      methods: ['SITE'],
      unitId: unit.id,
      plannedOn: today,
      notifiedOn: today,
      plannedById: members[0]?.employeeId ?? 0,
      checklist: JSON.parse(JSON.stringify(checklist ?? { sections: [] })) as object,
      members: {
        create: members.map(({ employeeId }, at) => ({
          employeeId,
          part: at === 0 ? 'LEADER' : 'REPRESENTATIVE',
        })),
      },
      stops: { create: { placeId: place.id, seq: 1 } },
    },
  });
  return { round, place };
}
