import { env } from '#app/core/env.server.ts';
import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { hashToken, newToken } from '#app/core/session.server.ts';
import { problemOfLink } from '#app/systems/roster/public.ts';
import { readConfidence, tellOfAccount } from '#app/systems/roster/public.server.ts';

const VALID_DAYS = 14;

export interface IssuedInvitation {
  link: string;
  expiresAt: Date;
}

/**
 * Gives an employee a one-time link to set a password with, opening the account when there is none. Older
 * links of the account end. The link is shown once: only its hash is kept.
 * Whoever makes a link could take the account over: so it is not theirs to make for everybody, and of one for somebody
 * who knows what was said in confidence, that person and the union's chair hear.
 * Throws a `Refusal` when the enterprise has no such 工号, or the link is not the actor's to make.
 *
 * @param actor null on the command line, which alone makes one for the only chair
 */
export function inviteEmployee(
  actor: Actor | null,
  enterpriseId: number,
  no: string,
): Promise<IssuedInvitation> {
  return transact((tx) => inviteWithin(tx, actor, enterpriseId, no));
}

/** The same inside a larger write. */
export async function inviteWithin(
  tx: Tx,
  actor: Actor | null,
  enterpriseId: number,
  no: string,
): Promise<IssuedInvitation> {
  const employee = await tx.employee.findUnique({ where: { enterpriseId_no: { enterpriseId, no } } });
  if (!employee) throw new Refusal('notFound', 'accounts:refusal.unknownEmployee', { params: { no } });
  const confidence = await readConfidence(tx, employee.id);
  const problem = actor && problemOfLink(actor, confidence, employee.id);
  if (problem) throw new Refusal('forbidden', `accounts:refusal.${problem}`, { params: { no } });
  const account = await tx.account.upsert({
    where: { employeeId: employee.id },
    create: { enterpriseId, employeeId: employee.id, loginName: employee.no },
    update: {},
  });
  await tx.invitation.updateMany({
    where: { accountId: account.id, usedAt: null },
    data: { usedAt: new Date() },
  });
  const token = newToken();
  const expiresAt = new Date(Date.now() + VALID_DAYS * 86_400_000);
  await tx.invitation.create({ data: { accountId: account.id, tokenHash: hashToken(token), expiresAt } });
  await recordEvent(tx, actor, {
    enterpriseId,
    subjectType: 'accounts',
    subjectId: account.id,
    name: 'accounts.invited',
  });
  if (confidence !== 'NONE') await tellOfAccount(tx, { enterpriseId, employeeId: employee.id }, 'linkMade');
  return { link: `${env().origin}/activate/${token}`, expiresAt };
}
