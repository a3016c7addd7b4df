import type { Actor } from '#app/core/actor.ts';
import type { Prisma, Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import type { Examined } from '../import-kind.ts';
import { changesSomething, countChanges, previewOf, type Preview } from '../preview.ts';

/** Lets one import of an enterprise wait for another; people who work in the portal need not wait. */
export async function lockEnterprise(tx: Tx, enterpriseId: number): Promise<void> {
  await tx.$queryRaw`select id from "OrgUnit" where id = ${enterpriseId} for no key update`;
}

/** Carries out the plan of a batch and records it. */
export async function writeImport(
  tx: Tx,
  actor: Actor | null,
  batch: { id: number; enterpriseId: number; kind: string },
  examined: Examined,
): Promise<void> {
  const counts = countChanges(examined);
  if (changesSomething(counts)) await examined.plan.apply(tx, actor);
  await recordEvent(tx, actor, {
    enterpriseId: batch.enterpriseId,
    subjectType: 'imports',
    subjectId: batch.id,
    name: 'imports.committed',
    data: { kind: batch.kind, ...counts },
  });
}

/** The preview in the form in which it is stored. */
export function storedPreview(
  examined: Examined,
  effectiveOn: Preview['effectiveOn'],
): Prisma.InputJsonObject {
  return previewOf(examined, effectiveOn) as unknown as Prisma.InputJsonObject;
}
