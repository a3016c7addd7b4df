import type { Actor } from '#app/core/actor.ts';
import { db, transact } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { Refusal, wrongField } from '#app/core/refusal.ts';
import { endSessions } from '#app/core/session.server.ts';
import { fitsPassword, hashPassword } from '../password-hash.server.ts';
import type { AccountInput, PasswordChange, Preferences } from '../schema.ts';
import { refuseWeak } from './activate-account.server.ts';

/** What one may change of one's own account: language and type size, the password, one's sessions. */
export async function changeAccount({ actor, input }: { actor: Actor; input: AccountInput }) {
  if (input.intent === 'preferences') return setPreferences(actor, input);
  if (input.intent === 'password') return changePassword(actor, input);
  return revokeSession(actor, input.sessionId);
}

async function setPreferences(actor: Actor, { locale, textSize }: Preferences) {
  await db().account.update({
    where: { id: actor.accountId },
    data: { locale, textSize: Number(textSize) },
  });
  return { to: '/account', done: { key: 'accounts:done.preferences' } };
}

/** Ends all other sessions too: whoever knew the old password is out. */
async function changePassword(actor: Actor, { currentPassword, password }: PasswordChange) {
  const account = await db().account.findUniqueOrThrow({ where: { id: actor.accountId } });
  if (!(await fitsPassword(account.passwordHash, currentPassword))) {
    throw wrongField({ field: 'currentPassword', key: 'accounts:problem.passwordWrong' });
  }
  refuseWeak(password, account.loginName);
  const passwordHash = await hashPassword(password);
  await transact(async (tx) => {
    await tx.account.update({ where: { id: account.id }, data: { passwordHash } });
    await endSessions(tx, { accountId: account.id, id: { not: actor.sessionId } });
    await recordEvent(tx, actor, {
      enterpriseId: actor.enterpriseId,
      subjectType: 'accounts',
      subjectId: account.id,
      name: 'accounts.passwordChanged',
    });
  });
  return { to: '/account', done: { key: 'accounts:done.password' } };
}

async function revokeSession(actor: Actor, sessionId: number) {
  const ended = await transact((tx) => endSessions(tx, { id: sessionId, accountId: actor.accountId }));
  if (ended === 0) throw new Refusal('notFound', 'accounts:refusal.sessionEnded');
  return { to: '/account', done: { key: 'accounts:done.revoked' } };
}
