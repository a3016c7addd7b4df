import { db, transact } from '#app/core/db.server.ts';
import { env } from '#app/core/env.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { openSession } from '#app/core/session.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import { fitsPassword } from '../password-hash.server.ts';
import type { SignInInput } from '../schema.ts';

/** After so many wrong passwords the account, not the address, is locked: a factory sits behind one address. */
const TRIES = 5;
const LOCK_MINUTES = 15;

/**
 * Opens a session for who knows name and password, and leads on to where he wanted to go.
 * Throws a `Refusal` that does not tell whether the name exists.
 */
export async function signIn({ input, request }: { input: SignInInput; request: Request }) {
  const account = await findAccount(input);
  if (account?.lockedUntil && account.lockedUntil > new Date()) throw lockedUntil(account.lockedUntil);
  const fits = await fitsPassword(account?.passwordHash ?? null, input.password);
  const isOpen = account !== null && !account.disabledAt && isOnRoster(account.employee);
  if (!account || !isOpen || !fits) {
    if (account) await countFailure(account.id, account.enterpriseId);
    throw new Refusal('invalid', 'accounts:refusal.wrongPassword');
  }
  const cookie = await transact(async (tx) => {
    await tx.account.update({ where: { id: account.id }, data: { failedSignIns: 0, lockedUntil: null } });
    return openSession(tx, account.id, request.headers.get('User-Agent') ?? '');
  });
  return { to: ownPath(input.to), headers: { 'Set-Cookie': cookie } };
}

async function findAccount({ enterprise, loginName }: SignInInput) {
  const enterprises = await db().orgUnit.findMany({
    where: { kind: 'ENTERPRISE', ...(enterprise ? { code: enterprise.trim().toUpperCase() } : {}) },
    select: { id: true },
    take: 2,
  });
  const [only, other] = enterprises;
  if (!only || other) return null;
  return db().account.findFirst({
    where: { enterpriseId: only.id, loginName: { equals: loginName, mode: 'insensitive' } },
    include: {
      employee: {
        select: {
          employments: { where: onDay(dayOf(new Date()))('joinedOn', 'leftOn'), select: { id: true } },
        },
      },
    },
  });
}

/** Who left signs in no more; an account without an employee is nobody's on the roster. */
function isOnRoster(employee: { employments: unknown[] } | null): boolean {
  return employee === null || employee.employments.length > 0;
}

async function countFailure(accountId: number, enterpriseId: number): Promise<void> {
  await transact(async (tx) => {
    const { failedSignIns } = await tx.account.update({
      where: { id: accountId },
      data: { failedSignIns: { increment: 1 } },
      select: { failedSignIns: true },
    });
    if (failedSignIns < TRIES) return;
    const lockedUntil = new Date(Date.now() + LOCK_MINUTES * 60_000);
    await tx.account.update({ where: { id: accountId }, data: { failedSignIns: 0, lockedUntil } });
    await recordEvent(tx, null, {
      enterpriseId,
      subjectType: 'accounts',
      subjectId: accountId,
      name: 'accounts.locked',
    });
  });
}

function lockedUntil(until: Date): Refusal {
  const minutes = Math.max(1, Math.ceil((until.getTime() - Date.now()) / 60_000));
  return new Refusal('tooMany', 'accounts:refusal.locked', { params: { minutes } });
}

/**
 * Only a path of this portal is followed, never an address that someone put into a link. It is read as browsers read
 * it: they drop tabs and line ends and take a backslash for a slash.
 */
function ownPath(to: string | undefined): string {
  if (!to?.startsWith('/') || !URL.canParse(to, env().origin)) return '/';
  const { origin, pathname, search } = new URL(to, env().origin);
  const isOwn = origin === new URL(env().origin).origin && !pathname.startsWith('//');
  return isOwn ? pathname + search : '/';
}
