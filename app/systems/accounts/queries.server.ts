import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { may } from '#app/core/permission.ts';
import { Refusal } from '#app/core/refusal.ts';
import { hashToken } from '#app/core/session.server.ts';
import { canReadNotices } from '#app/platform/notifications/policy.ts';

/** What the sign-in page asks for: the enterprise's code only where several share this portal. */
export async function readSignIn({ request }: { request: Request }) {
  const enterprises = await db().orgUnit.count({ where: { kind: 'ENTERPRISE' } });
  return { asksEnterprise: enterprises > 1, to: new URL(request.url).searchParams.get('to') ?? '' };
}

/** Whose password the link sets. Throws a `Refusal` when the link was used or has ended. */
export async function readInvitation({ params }: { params: { token: string } }) {
  const invitation = await db().invitation.findFirst({
    where: { tokenHash: hashToken(params.token), usedAt: null, expiresAt: { gt: new Date() } },
    select: { account: { select: { loginName: true, employee: { select: { name: true } } } } },
  });
  if (!invitation) throw new Refusal('notFound', 'accounts:refusal.linkEnded');
  const { loginName, employee } = invitation.account;
  return { loginName, name: employee?.name ?? loginName };
}

/** One's own account: settings and open sessions, this one first. */
export async function readAccount({ actor }: { actor: Actor }) {
  const sessions = await db().session.findMany({
    where: { accountId: actor.accountId, expiresAt: { gt: new Date() } },
    orderBy: { lastSeenAt: 'desc' },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });
  return {
    name: actor.name,
    no: actor.no,
    locale: actor.locale,
    textSize: actor.textSize,
    roles: actor.roles.map(({ role }) => role),
    readsNotices: may(actor, canReadNotices),
    sessions: sessions
      .map((session) => ({ ...session, isThis: session.id === actor.sessionId }))
      .sort((a, b) => Number(b.isThis) - Number(a.isThis)),
  };
}
