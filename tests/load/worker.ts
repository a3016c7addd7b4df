import { createHash, randomBytes } from 'node:crypto';
import { createCookie } from '@remix-run/node';
import type pg from 'pg';

/** Someone without any role who works here today, with an account and an open session. */
export interface Worker {
  employeeId: number;
  enterpriseId: number;
  /** The `Cookie` header of his browser. */
  cookie: string;
}

const PICKED = `
  select e.id, e."enterpriseId", e.no from "Employee" e
    join "Employment" w on w."employeeId" = e.id and w."leftOn" is null
   where not exists (select 1 from "RoleAssignment" r where r."employeeId" = e.id)
   order by e.id limit 1`;

/** Signs a worker of the demo factory in, past the sign-in page, whose slowness by intention is not measured. */
export async function signWorkerIn(database: pg.Client): Promise<Worker> {
  const { rows } = await database.query<{ id: number; enterpriseId: number; no: string }>(PICKED);
  const [picked] = rows;
  if (!picked) throw new Error('The demo factory has nobody who could be signed in.');
  const { id, enterpriseId, no } = picked;
  const account = await database.query<{ id: number }>(
    `insert into "Account" ("enterpriseId", "employeeId", "loginName") values ($1, $2, $3)
       on conflict ("employeeId") do update set "disabledAt" = null returning id`,
    [enterpriseId, id, no],
  );
  const token = randomBytes(32).toString('base64url');
  await database.query(
    `insert into "Session" ("accountId", "tokenHash", "expiresAt") values ($1, $2, now() + interval '1 day')`,
    [account.rows[0]?.id, createHash('sha256').update(token).digest('hex')],
  );
  const header = await createCookie('zhijia').serialize(token);
  return { employeeId: id, enterpriseId, cookie: header.split(';')[0] ?? '' };
}
