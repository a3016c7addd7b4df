import type { Tx } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import { representativesInOffice } from '#app/systems/representatives/public.server.ts';
import { findPerson } from '#app/systems/roster/public.server.ts';
import type { Part } from '../inspection.ts';
import type { TypedPlan } from '../schema.ts';
import { roundRefusal } from './round-refusal.server.ts';

/** A team as it is typed. */
export type TypedTeam = Pick<TypedPlan, 'leader' | 'members' | 'invited'>;

/**
 * Who goes along: the leader first; nobody twice. Representatives, and guests who are none. Throws a `Refusal` beside the
 * field for whoever is not known, or holds no office.
 */
export async function teamOf(tx: Tx, enterpriseId: number, typed: TypedTeam, today: Day) {
  const inOffice = await representativesInOffice(tx, enterpriseId, today);
  const office = new Set(inOffice.map(({ employeeId }) => employeeId));
  const team = new Map<number, Part>();
  const add = async (field: keyof TypedTeam, part: Part) => {
    for (const who of typed[field].split(/[、,，;；\n]+/).filter((one) => one.trim() !== '')) {
      const person = await findPerson(tx, enterpriseId, who, today);
      if (person.problem) throw roundRefusal(field, `person${person.problem}`, { who: who.trim() });
      const { id, name } = person.employee;
      if (part !== 'INVITED' && !office.has(id)) throw roundRefusal(field, 'personNoOffice', { who: name });
      if (!team.has(id)) team.set(id, part);
    }
  };
  await add('leader', 'LEADER');
  await add('members', 'REPRESENTATIVE');
  await add('invited', 'INVITED');
  return [...team].map(([employeeId, part]) => ({ employeeId, part }));
}
