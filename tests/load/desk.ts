import { setTimeout as sleep } from 'node:timers/promises';
import { say, type Figure } from './figure.ts';
import { compareTimes, fire, timeOf } from './fire.ts';
import { openSessions, signIn } from './worker.ts';
import type { Rig } from './rig.ts';

const FEW = 5;
const MANY = 500;
const SETTLING_MS = 1_000;

/** Milliseconds of the desk of somebody who owes 500 things; the ratio is to the desk of another who owes 5. */
export async function measureDesk(rig: Rig): Promise<Figure[]> {
  const { database, worker } = rig;
  const { rows } = await database.query<{ id: number }>(
    `select e.id from "Employee" e join "Employment" w on w."employeeId" = e.id and w."leftOn" is null
      where not exists (select 1 from "RoleAssignment" r where r."employeeId" = e.id)
        and not exists (select 1 from "Representative" o where o."employeeId" = e.id) and e.id <> $1
      order by e.id limit 1`,
    [worker.employeeId],
  );
  const other = await signIn(database, rows[0]?.id ?? 0);
  const [cookie = ''] = await openSessions(database, other, 1);
  await owe(rig, worker.employeeId, MANY);
  await owe(rig, other.employeeId, FEW);
  await database.query('vacuum analyze "Deadline"');
  await sleep(SETTLING_MS);
  const many = rig.page('/desk');
  const few = { ...many, headers: { cookie } };
  for (const one of [many, few]) await fire(one);
  const { value, floor } = await compareTimes(many, few);
  const filtered = await timeOf(rig.page('/desk?overdue=on'));
  await database.query(`delete from "Deadline" where clock = 'bench'`);
  say(
    `desk_500: with ${FEW} ${floor.toFixed(1)} ms; what is overdue of ${MANY} alone ${filtered.toFixed(1)} ms`,
  );
  return [{ figure: 'desk_500', value, unit: 'ms', ratio: value / floor }];
}

/** Puts somebody on the hook for so many proposals that nobody has, some of them overdue, over the next weeks. Such clocks are known to no sweep: they go again. */
async function owe({ database, worker }: Rig, holderId: number, count: number): Promise<void> {
  await database.query(
    `insert into "Deadline" ("enterpriseId", "subjectType", "subjectId", "holderRole", "unitId", "holderId", clock,
                             "startedOn", "dueOn", "ruleKey")
     select $1, 'proposals', p.id, 'EMPLOYEE', p."unitId", $2, 'bench', current_date - 10,
            current_date - 5 + (row_number() over (order by p.id) % 40)::int, 'kaizen.first_review'
       from "Proposal" p
      where p."enterpriseId" = $1 and not exists (
        select 1 from "Deadline" d where d."subjectType" = 'proposals' and d."subjectId" = p.id and d."closedAt" is null)
      order by p.id limit $3`,
    [worker.enterpriseId, holderId, count],
  );
}
