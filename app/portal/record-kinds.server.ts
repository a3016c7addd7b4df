import type { TrackedNouns } from '#app/platform/deadlines/tracked.server.ts';
import type { SubjectReaders } from '#app/platform/notifications/subject.ts';
import type { FollowUps } from '#app/platform/system/follow-up.ts';
import type { RecordKind } from '#app/platform/system/record-kind.server.ts';
import { ALL_SYSTEMS } from './systems.ts';

/** All kinds of records of all systems. */
export const RECORD_KINDS: readonly RecordKind[] = ALL_SYSTEMS.flatMap(({ records }) => records);

/** A value of each kind of record that has one, by noun. */
function byNoun<V>(valueOf: (kind: RecordKind) => V | undefined): Record<string, V> {
  return Object.fromEntries(
    RECORD_KINDS.flatMap((kind): [string, V][] => {
      const value = valueOf(kind);
      return value === undefined ? [] : [[kind.noun, value]];
    }),
  );
}

/** Records whose clocks are looked after. */
export const WORKFLOW_RECORDS: TrackedNouns = byNoun(({ readTracked }) => readTracked);

/** How records are called and where they are. */
export const RECORD_TITLES: SubjectReaders = byNoun(({ titles }) => titles);

/** Text keys of what a record is called. */
export const RECORD_LABELS: Readonly<Record<string, string>> = byNoun(({ label }) => label);

/** Of these one may know only what names oneself: whom they are about must not find them by an office that they hold. */
export const CONFIDENTIAL: readonly string[] = RECORD_KINDS.filter(
  ({ visibility }) => visibility.confidential,
).map(({ noun }) => noun);

/** Nouns with whose records something can be promised. */
export const PROMISED_WITH: readonly string[] = RECORD_KINDS.filter(({ takesPromises }) => takesPromises).map(
  ({ noun }) => noun,
);

/** What follows an outcome that a system tells, by the noun that follows it. */
export function followUpsOf(teller: string): FollowUps {
  return byNoun(({ follows }) => follows?.[teller]);
}
