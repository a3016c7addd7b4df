import { db } from '#app/core/db.server.ts';
import { nextSerial } from './serial.ts';

/** A node of the organisation, as other factories take it. */
export interface BuiltUnit {
  id: number;
  enterpriseId: number;
  name: string;
  /** `/1/7/31/` */
  path: string;
}

export interface BuiltEnterprise extends BuiltUnit {
  code: string;
}

interface NewUnit {
  kind: 'ENTERPRISE' | 'DEPARTMENT' | 'TEAM';
  name: string;
  code?: string;
  parent?: BuiltUnit;
}

/** An enterprise without departments. */
export async function buildEnterprise(
  overrides: { name?: string; code?: string } = {},
): Promise<BuiltEnterprise> {
  const serial = nextSerial();
  const { name = `佳联印染${serial}厂`, code = `F${serial}` } = overrides;
  const unit = await createUnit({ kind: 'ENTERPRISE', name, code });
  return { ...unit, code };
}

/** A department or workshop; without an enterprise it gets one of its own. */
export async function buildDepartment(
  overrides: { enterprise?: BuiltUnit; name?: string } = {},
): Promise<BuiltUnit> {
  const parent = overrides.enterprise ?? (await buildEnterprise());
  return createUnit({ kind: 'DEPARTMENT', name: overrides.name ?? `染色${nextSerial()}车间`, parent });
}

/** A team; without a department it gets one of its own. */
export async function buildTeam(
  overrides: { department?: BuiltUnit; name?: string } = {},
): Promise<BuiltUnit> {
  const parent = overrides.department ?? (await buildDepartment());
  return createUnit({ kind: 'TEAM', name: overrides.name ?? `${nextSerial()}班`, parent });
}

async function createUnit({ kind, name, code, parent }: NewUnit): Promise<BuiltUnit> {
  const { id } = await db().orgUnit.create({
    data: { kind, name, code, parentId: parent?.id, enterpriseId: parent?.enterpriseId },
    select: { id: true },
  });
  const enterpriseId = parent?.enterpriseId ?? id;
  const path = `${parent?.path ?? '/'}${id}/`;
  await db().orgUnit.update({ where: { id }, data: { path, enterpriseId } });
  return { id, enterpriseId, name, path };
}
