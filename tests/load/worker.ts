import { createHash, randomBytes } from 'node:crypto';
import { createCookie } from '@remix-run/node';
import type pg from 'pg';

/** Someone with an account and an open session. */
export interface Worker {
  employeeId: number;
  enterpriseId: number;
  accountId: number;
  /** The `Cookie` header of his browser. */
  cookie: string;
}

/** Someone without any role who works here today. */
const PICKED = `
  select e.id from "Employee" e
    join "Employment" w on w."employeeId" = e.id and w."leftOn" is null
   where not exists (select 1 from "RoleAssignment" r where r."employeeId" = e.id)
   order by e.id limit 1`;

/** Signs a worker of the demo factory in, past the sign-in page, whose slowness by intention is not measured. */
export async function signWorkerIn(database: pg.Client): Promise<Worker> {
  const { rows } = await database.query<{ id: number }>(PICKED);
  const [picked] = rows;
  if (!picked) throw new Error('The demo factory has nobody who could be signed in.');
  return signIn(database, picked.id);
}

/** Opens an account where there is none, and a session. */
export async function signIn(database: pg.Client, employeeId: number): Promise<Worker> {
  const { rows } = await database.query<{ id: number; enterpriseId: number }>(
    `insert into "Account" ("enterpriseId", "employeeId", "loginName")
       select "enterpriseId", id, no from "Employee" where id = $1
       on conflict ("employeeId") do update set "disabledAt" = null returning id, "enterpriseId"`,
    [employeeId],
  );
  const [account] = rows;
  if (!account) throw new Error(`There is no employee ${employeeId}.`);
  const one = { employeeId, enterpriseId: account.enterpriseId, accountId: account.id };
  const [cookie = ''] = await openSessions(database, one, 1);
  return { ...one, cookie };
}

/** Opens sessions of an account and returns the `Cookie` headers of their browsers. */
export async function openSessions(
  database: pg.Client,
  { accountId }: Pick<Worker, 'accountId'>,
  count: number,
): Promise<string[]> {
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
  await database.query(
    `insert into "Session" ("accountId", "tokenHash", "expiresAt")
       select $1, hash, now() + interval '1 day' from unnest($2::text[]) hash`,
    [accountId, tokens.map((token) => createHash('sha256').update(token).digest('hex'))],
  );
  const cookie = createCookie('zhijia');
  return Promise.all(tokens.map(async (token) => (await cookie.serialize(token)).split(';')[0] ?? ''));
}
