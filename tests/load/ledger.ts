import { setTimeout as sleep } from 'node:timers/promises';
import { say, type Figure } from './figure.ts';
import { fire, timeOf } from './fire.ts';
import type { Rig } from './rig.ts';

const SMALL = 1_000;
const LARGE = 1_000_000;
const SETTLING_MS = 1_000;

/** Milliseconds of the board at 1,000,000 promises; the ratio is to the same page at 1,000. */
export async function measureLedger(rig: Rig): Promise<Figure[]> {
  const board = rig.page('/commitments/board');
  await fillLedger(rig, SMALL);
  await fire(board);
  const small = await timeOf(board);
  await fillLedger(rig, LARGE);
  await sleep(SETTLING_MS);
  await fire(board);
  const large = await timeOf(board);
  const list = await timeOf(rig.page('/commitments'));
  say(`ledger_1m: at ${SMALL} ${small.toFixed(1)} ms; the ledger itself at ${LARGE} ${list.toFixed(1)} ms`);
  return [{ figure: 'ledger_1m', value: large, unit: 'ms', ratio: large / small }];
}

/**
 * Makes promises until there are so many, over the last five years and the departments, most of them kept; then counts
 * the days as the portal does with each change.
 */
async function fillLedger({ database, worker }: Pick<Rig, 'database' | 'worker'>, total: number) {
  const begin = performance.now();
  await database.query(
    `with departments as (
       select id, row_number() over (order by id) - 1 as at, count(*) over () as many
         from "OrgUnit" where "enterpriseId" = $1 and kind = 'DEPARTMENT'),
     made as (
       select n, current_date - (n * 7919 % 1825)::int + 20 as due, n * 31 % 100 as chance
         from generate_series((select count(*) from "Commitment") + 1, $2::bigint) n)
     insert into "Commitment" ("enterpriseId", no, status, "sourceNoun", "sourceId", text, "departmentId", "madeOn",
                               "dueOn", "firstDueOn", "reportedOn", "closedOn")
     select $1, 'CN-B-' || n,
            case when due >= current_date then 'OPEN' when chance < 80 then 'KEPT' when chance < 95 then 'BROKEN'
                 when chance < 98 then 'WITHDRAWN' else 'REPORTED' end,
            'consultation-days', n, '承诺 ' || n, d.id, due - 20, due, due,
            case when due < current_date and (chance < 80 or chance >= 98) then due - 3 + (chance % 9)::int end,
            case when due < current_date and chance < 98 then due end
       from made join departments d on d.at = n % d.many`,
    [worker.enterpriseId, total],
  );
  await database.query('delete from "CommitmentDay" where "enterpriseId" = $1', [worker.enterpriseId]);
  for (const [basis, column] of [
    ['DUE', '"dueOn"'],
    ['FIRST', '"firstDueOn"'],
  ] as const) {
    const inTime = `coalesce("reportedOn" <= ${column}, false)`;
    await database.query(
      `insert into "CommitmentDay" ("enterpriseId", "departmentId", basis, day, due, "keptOnTime", "keptLate", broken,
                                    waiting, withdrawn)
       select "enterpriseId", "departmentId", $2, ${column},
              count(*) filter (where status <> 'WITHDRAWN' and not (status = 'REPORTED' and ${inTime})),
              count(*) filter (where status = 'KEPT' and ${inTime}),
              count(*) filter (where status = 'KEPT' and not ${inTime}),
              count(*) filter (where status = 'BROKEN'), count(*) filter (where status = 'REPORTED' and ${inTime}),
              count(*) filter (where status = 'WITHDRAWN')
         from "Commitment" where "enterpriseId" = $1 group by 1, 2, 4`,
      [worker.enterpriseId, basis],
    );
  }
  await database.query('vacuum analyze "Commitment", "CommitmentDay"');
  say(`${total} promises made in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}
