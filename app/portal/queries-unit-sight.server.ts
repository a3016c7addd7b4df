import type { Actor } from '#app/core/actor.ts';
import { Prisma } from '#app/core/db.server.ts';
import { HEADS, runsInUnitsOf } from '#app/platform/deadlines/queries-heads.server.ts';
import type { RecordKind } from '#app/platform/system/record-kind.server.ts';
import { RECORD_KINDS } from './record-kinds.server.ts';

/**
 * Whether the clock `dl` runs on somebody of the units that the actor leads, for what the visibility of its record lets
 * heads see. Null for whoever leads none.
 */
export function owedInUnits(actor: Actor): Prisma.Sql | null {
  if (!actor.roles.some(({ role }) => HEADS.includes(role))) return null;
  const whole = RECORD_KINDS.filter(({ visibility }) => visibility.heads === 'all').map(({ noun }) => noun);
  const ways = [
    Prisma.sql`(dl."subjectType" = any(${whole}) and ${runsInUnitsOf(actor)})`,
    ...RECORD_KINDS.flatMap((kind) => selectedOf(kind, actor)),
  ];
  return Prisma.sql`(${Prisma.join(ways, ' or ')})`;
}

function selectedOf({ noun, visibility: { heads } }: RecordKind, actor: Actor): Prisma.Sql[] {
  return typeof heads === 'function' ? [Prisma.sql`(dl."subjectType" = ${noun} and ${heads(actor)})`] : [];
}
