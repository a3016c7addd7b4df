import type { Actor } from '#app/core/actor.ts';
import { Refusal, wrongField } from '#app/core/refusal.ts';
import type { ImportKind, ImportKinds } from './import-kind.ts';

/** Whether the actor may import this kind: a file speaks for the whole enterprise, so the role must too. */
export function mayImport(actor: Actor, { roles }: Pick<ImportKind, 'roles'>): boolean {
  return actor.roles.some(({ role, unitId }) => roles.includes(role) && unitId === actor.enterpriseId);
}

/** The kinds that the actor may import. */
export function kindsFor(actor: Actor, kinds: ImportKinds): ImportKind[] {
  return Object.values(kinds).filter((kind) => mayImport(actor, kind));
}

/** The kind of this name. Throws a `Refusal` when there is none, or the actor may not import it. */
export function kindFor(actor: Actor, kinds: ImportKinds, name: string): ImportKind {
  const kind = kinds[name];
  if (!kind) throw wrongField({ field: 'kind', key: 'imports:problem.noKind' });
  if (!mayImport(actor, kind)) throw new Refusal('forbidden', 'core:refusal.forbidden');
  return kind;
}
