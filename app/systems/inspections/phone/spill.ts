import type { KeptAnswer, KeptFinding, Owner } from './keeping.ts';

/** What is small enough for the second store of a browser. */
export interface Words {
  answers: KeptAnswer;
  findings: KeptFinding;
}

/** The phone has no room left. What was written down before is all still there. */
export class StorageFull extends Error {}

const MARK = 'zhijia-round';

/**
 * Words that the large store of a full phone does not take: `localStorage` has room of its own. Throws `StorageFull`
 * when that is full too.
 */
export function spill<S extends keyof Words>(store: S, record: Words[S]): void {
  try {
    localStorage.setItem(`${MARK}/${store}/${record.id}`, JSON.stringify(record));
  } catch {
    throw new StorageFull();
  }
}

/** It is in the large store by now, or nobody wants it any more. */
export function unspill(store: keyof Words, id: string): void {
  localStorage.removeItem(`${MARK}/${store}/${id}`);
}

/** The words of a round that stand there. */
export function spilled<S extends keyof Words>(store: S, owner: Owner): Words[S][] {
  const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
  return keys
    .filter((key) => key.startsWith(`${MARK}/${store}/`))
    .map((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as Words[S] | null)
    .filter((record): record is Words[S] => record?.owner === owner);
}
