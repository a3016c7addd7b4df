import { randomUUID } from 'node:crypto';
import { db } from '#app/core/db.server.ts';
import { addDays, dayOf } from '#app/platform/calendar/day.ts';
import { buildDay, buildVisit, type NewBuiltDay } from '#tests/factories/consultation-days.ts';
import type { BuiltFactory } from '#tests/factories/factory.ts';
import type { Fields } from '#tests/integration/call-route.ts';
import type { Make } from './subject.ts';

const AHEAD = 40;

/** The representative of the table of rights, who has the shift. */
function onDuty({ enterprise }: BuiltFactory) {
  return db().employee.findFirstOrThrow({
    where: { enterpriseId: enterprise.enterpriseId, name: '尤代表' },
    select: { id: true, no: true },
  });
}

/** A day with the representative and the author's director on duty, and a visitor at the table. */
function day(
  columns: NewBuiltDay,
  fields: (of: { factory: BuiltFactory; dayId: number; visitId: number }) => Fields = () => ({}),
  step?: string,
): Make {
  return async (factory) => {
    const { id: employeeId } = await onDuty(factory);
    const staff = { representatives: [{ employeeId }], managers: [factory.director] };
    const { id } = await buildDay(factory.enterprise, { ...staff, ...columns });
    const visitor = await buildVisit(id, { employeeId: factory.secondCommittee.employeeId });
    const params = { id, visitId: visitor.id, ...(step === undefined ? {} : { step }) };
    return { params, fields: fields({ factory, dayId: id, visitId: visitor.id }) };
  };
}

const today = () => dayOf(new Date());
const REPORT = {
  visitors: '3',
  matters: '2',
  onSpot: '1',
  summary: '本次咨询日接待职工三人，收到意见两件，当场答复一件。',
};

/** Consultation days, by what the rows of the table say. */
export const CONSULTATION_DAY_SUBJECTS = {
  oneDayMore: () => ({ fields: { intent: 'day', onDay: addDays(today(), AHEAD) } }),
  plannedDay: day({}, ({ factory }) => ({
    intent: 'plan',
    place: '二楼职工之家',
    theme: '',
    fromTime: '15:00',
    toTime: '17:00',
    slotMinutes: '10',
    unitId: String(factory.enterprise.id),
  })),
  announcedDay: day({ status: 'ANNOUNCED' }),
  freeSlot: day({ status: 'ANNOUNCED' }, () => ({ intent: 'reserve', slot: '09:00 一号台' })),
  announceDay: day({}, undefined, 'announce'),
  openDay: async (factory) => {
    await db().consultationDay.deleteMany();
    const { id } = await onDuty(factory);
    const staff = { representatives: [{ employeeId: id }] };
    const built = await buildDay(factory.enterprise, { status: 'ANNOUNCED', onDay: today(), ...staff });
    return { params: { id: built.id, step: 'open' } };
  },
  signDay: day({ status: 'CLOSED', summarised: true }, undefined, 'sign'),
  openedDay: day({ status: 'OPEN' }, () => ({ intent: 'walkIn', who: '', station: '一号台' })),
  visitorsMatter: day({ status: 'OPEN' }, () => ({
    intent: 'matter',
    formKey: randomUUID(),
    category: 'LIVING',
    text: '夜班食堂只剩冷饭冷菜，希望十二点后能有热的',
    tier: 'NAMED',
    handling: 'LEAVE',
  })),
  closedDay: day({ status: 'CLOSED' }, () => REPORT),
  publishedDay: day({ status: 'PUBLISHED' }),
} satisfies Record<string, Make>;
