import type { ImportKind, ImportKinds } from '#app/platform/imports/import-kind.ts';
import type { System } from '#app/platform/system/system.server.ts';
import { followUpsOf } from './record-kinds.server.ts';
import { ALL_SYSTEMS } from './systems.ts';

function kindsOf({ noun, importKinds = [] }: System): ImportKind[] {
  return importKinds.map((kind) => (typeof kind === 'function' ? kind(followUpsOf(noun)) : kind));
}

/** All that can be imported, by name, in the order in which a new enterprise does it. */
export const IMPORTS: ImportKinds = Object.fromEntries(
  ALL_SYSTEMS.flatMap(kindsOf).map((kind) => [kind.name, kind]),
);
