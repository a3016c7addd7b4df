import { transact } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { Refusal, wrongField } from '#app/core/refusal.ts';
import { endSessions, hashToken, openSession } from '#app/core/session.server.ts';
import { weakness } from '../password.ts';
import { hashPassword } from '../password-hash.server.ts';

interface Activation {
  params: { token: string };
  input: { password: string };
  request: Request;
}

/**
 * Sets the password with a one-time link, ends all other sessions of the account and signs in.
 * Throws a `Refusal` when the link was used or has ended, or the password is easily guessed.
 */
export async function activateAccount({ params, input, request }: Activation) {
  const passwordHash = await hashPassword(input.password);
  const cookie = await transact(async (tx) => {
    const tokenHash = hashToken(params.token);
    const used = await tx.invitation.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: new Date() } },
      data: { usedAt: new Date() },
    });
    if (used.count !== 1) throw new Refusal('notFound', 'accounts:refusal.linkEnded');
    const { account } = await tx.invitation.findUniqueOrThrow({
      where: { tokenHash },
      select: { account: true },
    });
    refuseWeak(input.password, account.loginName);
    await tx.account.update({
      where: { id: account.id },
      data: { passwordHash, failedSignIns: 0, lockedUntil: null },
    });
    await endSessions(tx, { accountId: account.id });
    await recordEvent(tx, null, {
      enterpriseId: account.enterpriseId,
      subjectType: 'accounts',
      subjectId: account.id,
      name: 'accounts.activated',
    });
    return openSession(tx, account.id, request.headers.get('User-Agent') ?? '');
  });
  return { to: '/', done: { key: 'accounts:done.activated' }, headers: { 'Set-Cookie': cookie } };
}

/** Throws a `Refusal` on the password field when it is easily guessed. */
export function refuseWeak(password: string, loginName: string): void {
  const key = weakness(password, loginName);
  if (!key) return;
  throw wrongField({ field: 'password', key });
}
