import { db } from '#app/core/db.server.ts';
import * as homeRoute from '#app/routes/_index.tsx';
import * as signInRoute from '#app/routes/sign-in.tsx';
import {
  buildDepartment,
  buildEnterprise,
  buildTeam,
  type BuiltEnterprise,
  type BuiltUnit,
} from '#tests/factories/units.ts';
import { send, visit, type Answer, type Fields } from './call-route.ts';

export const PASSWORD = '染缸水温六十二度';

/** A team of an enterprise that shares its portal with another, so that its code must be typed. */
export async function buildWorkplace(): Promise<{ enterprise: BuiltEnterprise; unit: BuiltUnit }> {
  const enterprise = await buildEnterprise();
  const unit = await buildTeam({ department: await buildDepartment({ enterprise }) });
  await buildEnterprise();
  return { enterprise, unit };
}

/** Signs in by the form, with the code of the enterprise in which the name is known. */
export async function signIn(loginName: string, password: string, fields: Fields = {}): Promise<Answer> {
  const account = await db().account.findFirst({
    where: { loginName: { equals: loginName.trim(), mode: 'insensitive' } },
  });
  const { code } = await db().orgUnit.findFirstOrThrow({
    where: { kind: 'ENTERPRISE', ...(account ? { id: account.enterpriseId } : {}) },
  });
  return send(signInRoute, { enterprise: code ?? '', loginName, password, ...fields });
}

/** The session cookie that an answer sets, as a browser sends it back. */
export function cookieIn({ headers }: Answer): { cookie: string } {
  const [session] = headers.getSetCookie().filter((line) => line.startsWith('zhijia='));
  return { cookie: session?.split(';')[0] ?? '' };
}

export async function isSignedIn(as: { cookie: string }): Promise<boolean> {
  return (await visit(homeRoute, { as })).status === 200;
}
