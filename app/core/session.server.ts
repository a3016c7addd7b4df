import { createHash, randomBytes } from 'node:crypto';
import { createCookie } from '@remix-run/node';
import { UNION_ROLES, type Actor, type HeldRole } from './actor.ts';
import { db, type Prisma, type Tx } from './db.server.ts';
import { env } from './env.server.ts';
import type { Room } from './live-event.ts';
import { disconnectLive } from './live.server.ts';

const DAY_MS = 86_400_000;
/** Signed out after this time without a request; at the latest after `LONGEST`. Default of the portal. */
const IDLE_MS = 7 * DAY_MS;
const LONGEST_MS = 30 * DAY_MS;
/** How stale `lastSeenAt` may be: it is not worth a write on every request. */
const SEEN_EVERY_MS = 5 * 60_000;

/** The `__Host-` prefix needs HTTPS; a factory's plain-HTTP network gets the same cookie without it. */
function sessionCookie() {
  const secure = env().origin.startsWith('https:');
  return createCookie(secure ? '__Host-zhijia' : 'zhijia', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure,
    maxAge: LONGEST_MS / 1000,
  });
}

/** The form in which a secret of ours is stored: its SHA-256, hex. The secrets have 256 random bits. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A new secret for a session or an invitation, safe in URLs. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Opens a session for the account and returns the `Set-Cookie` header of the browser that may use it. */
export async function openSession(tx: Tx, accountId: number, userAgent: string): Promise<string> {
  const token = newToken();
  await tx.session.create({
    data: {
      accountId,
      tokenHash: hashToken(token),
      userAgent: userAgent.slice(0, 200),
      expiresAt: new Date(Date.now() + IDLE_MS),
    },
  });
  return sessionCookie().serialize(token);
}

/** Ends sessions and lets their open pages go at once. Returns how many there were. */
export async function endSessions(tx: Tx, which: Prisma.SessionWhereInput): Promise<number> {
  const ended = await tx.session.findMany({ where: which, select: { id: true } });
  await tx.session.deleteMany({ where: { id: { in: ended.map(({ id }) => id) } } });
  disconnectLive(
    tx,
    ended.map(({ id }): Room => `session:${id}`),
  );
  return ended.length;
}

/** The `Set-Cookie` header that makes the browser forget its session. */
export function forgetSessionCookie(): Promise<string> {
  return sessionCookie().serialize('', { maxAge: 0 });
}

interface SessionRow extends Omit<Actor, 'roles'> {
  roles: HeldRole[];
  createdAt: Date;
  lastSeenAt: Date;
}

/** Who sends this cookie header, or null: no cookie, an ended session, a disabled account, or someone who left. */
export async function findActor(cookie: string | null): Promise<Actor | null> {
  if (!cookie) return null;
  const token: unknown = await sessionCookie().parse(cookie);
  if (typeof token !== 'string' || token === '') return null;
  const [row] = await selectSession(hashToken(token));
  if (!row) return null;
  const { createdAt, lastSeenAt, ...actor } = row;
  await prolong(actor.sessionId, createdAt, lastSeenAt);
  return actor;
}

/**
 * A deputy has the roles of those who are away, except what has no clock: staff records and the platform. Those of the
 * union he has only where whoever is away named him, and nobody else. The office of a representative is personal: no
 * deputy has it.
 */
function selectSession(tokenHash: string): Promise<SessionRow[]> {
  return db().$queryRaw<SessionRow[]>`
    with today as (select (now() at time zone 'Asia/Shanghai')::date as day)
    select s.id as "sessionId", s."createdAt", s."lastSeenAt", a.id as "accountId", a."enterpriseId", a.kind,
           a.locale, a."textSize", e.id as "employeeId", coalesce(e.no, a."loginName") as no,
           coalesce(e.name, a."loginName") as name, u.id as "unitId", u.path as "unitPath",
           coalesce((select json_agg(json_build_object('role', held.role, 'unitId', ru.id, 'unitPath', ru.path,
                                                             'forAbsent', held."forAbsent"))
                       from (select r.role, r."unitId", r."employeeId" <> e.id as "forAbsent" from "RoleAssignment" r
                              where (r."employeeId" = e.id or r.role not in ('HR', 'SYS_ADMIN') and r."employeeId" in (
                                      select b."employeeId" from "Absence" b
                                       where b."deputyId" = e.id and today.day between b."fromOn" and b."toOn"
                                         and (r.role <> all(${[...UNION_ROLES]})
                                              or coalesce(b."createdById", b."employeeId") = b."employeeId")))
                                and r."fromOn" <= today.day
                                and (r."toOn" is null or r."toOn" >= today.day)
                              union all
                             select 'EMPLOYEE_REPRESENTATIVE', p."unitId", false from "Representative" o
                               join "ElectionUnitPart" p on p."electionUnitId" = o."electionUnitId"
                              where o."employeeId" = e.id and o.status = 'IN_OFFICE'
                                and o."inOfficeFrom" <= today.day
                                and (o."endedOn" is null or o."endedOn" >= today.day)) held
                       join "OrgUnit" ru on ru.id = held."unitId"), '[]'::json) as roles
      from today, "Session" s
      join "Account" a on a.id = s."accountId"
      left join "Employee" e on e.id = a."employeeId"
      left join lateral (select m."unitId" from "UnitMembership" m, today
                          where m."employeeId" = e.id and m."fromOn" <= today.day
                            and (m."toOn" is null or m."toOn" >= today.day)
                          order by m."fromOn" desc limit 1) here on true
      join "OrgUnit" u on u.id = coalesce(here."unitId", a."enterpriseId")
     where s."tokenHash" = ${tokenHash} and s."expiresAt" > now() and a."disabledAt" is null
       and (e.id is null or exists (select 1 from "Employment" w where w."employeeId" = e.id
              and w."joinedOn" <= today.day and (w."leftOn" is null or w."leftOn" >= today.day)))`;
}

async function prolong(sessionId: number, createdAt: Date, lastSeenAt: Date): Promise<void> {
  const now = Date.now();
  if (now - lastSeenAt.getTime() < SEEN_EVERY_MS) return;
  const expiresAt = new Date(Math.min(now + IDLE_MS, createdAt.getTime() + LONGEST_MS));
  await db().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: new Date(now), expiresAt } });
}
