import { setTimeout as sleep } from 'node:timers/promises';
import { say, type Figure } from './figure.ts';
import { multiplyProposals } from './multiply.ts';
import type { Rig } from './rig.ts';

const RUNNING = 100_000;
/** Of those, as many are over; the others are not due for long. */
const OVER = 1_000;
const PATIENCE_MS = 300_000;

/** Seconds of one sweep over 100,000 running clocks of which 1,000 are over, by the portal's own job. */
export async function measureSweep(rig: Rig): Promise<Figure[]> {
  const { database, worker } = rig;
  await multiplyProposals(database, worker, RUNNING, false);
  await sweep(rig);
  await database.query(
    `insert into "Deadline" ("enterpriseId", "subjectType", "subjectId", "holderRole", "unitId", clock, link,
                             "startedOn", "dueOn", "ruleKey")
     select p."enterpriseId", 'proposals', p.id, 'TEAM_LEADER', p."unitId", 'firstReview', 0, current_date - 9,
            case when row_number() over (order by p.id) <= ${OVER} then current_date - 5 else current_date + 60 end,
            'kaizen.first_review'
       from "Proposal" p
      where p."enterpriseId" = $1 and not exists (
              select 1 from "Deadline" d where d."subjectId" = p.id and d."closedAt" is null)
      limit ${RUNNING}`,
    [worker.enterpriseId],
  );
  await database.query('vacuum analyze "Deadline"');
  const full = await sweep(rig);
  const idle = await sweep(rig);
  say(
    `deadline_sweep_100k: ${OVER} moved up in ${full.toFixed(2)} s; with nothing to do ${idle.toFixed(2)} s`,
  );
  return [{ figure: 'deadline_sweep_100k', value: full, unit: 's', ratio: full / idle }];
}

/** Has the job done now and resolves with the seconds that it took. */
async function sweep({ database }: Rig): Promise<number> {
  const { rows } = await database.query<{ id: string }>(
    `insert into pgboss.job (name, policy, data) values ('sweep-deadlines', 'stately', '{}') returning id`,
  );
  const id = rows[0]?.id;
  for (const begin = performance.now(); performance.now() - begin < PATIENCE_MS; await sleep(200)) {
    const done = await database.query<{ state: string; seconds: number }>(
      `select state::text, extract(epoch from completed_on - started_on)::float as seconds
         from pgboss.job where id = $1`,
      [id],
    );
    if (done.rows[0]?.state === 'completed') return done.rows[0].seconds;
    if (done.rows[0]?.state === 'failed') throw new Error('The sweep failed.');
  }
  throw new Error('The sweep did not end.');
}
