/** An event as it is sealed: everything that its row says. */
export interface ChainedEvent {
  id: number;
  enterpriseId: number;
  subjectType: string;
  subjectId: number;
  name: string;
  at: Date;
  accountId: number | null;
  actorName: string;
  fromStatus: string | null;
  toStatus: string | null;
  ruleKey: string | null;
  data: unknown;
}

/** What stands before the first event. */
export const CHAIN_BEGIN = '0'.repeat(64);

/** The text of an event and the hash before it, the same for the same content whatever the order of its keys. */
export function linkText(before: string, event: ChainedEvent): string {
  const { id, enterpriseId, subjectType, subjectId, name, at, accountId, actorName } = event;
  const { fromStatus, toStatus, ruleKey, data } = event;
  return JSON.stringify([
    before,
    [id, enterpriseId, subjectType, subjectId, name, at.toISOString(), accountId, actorName],
    [fromStatus, toStatus, ruleKey],
    inOrder(data),
  ]);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, inner]) => [key, inOrder(inner)]);
}

const CODE_GROUP = 4;
const CODE_LENGTH = 20;

/** The short code of a seal, to be printed and compared by eye: `3f2a-90b1-…`, 80 bits of its hash. */
export function codeOf(hash: string): string {
  const groups = hash.slice(0, CODE_LENGTH).match(new RegExp(`.{${CODE_GROUP}}`, 'g')) ?? [];
  return groups.join('-');
}

/** The beginning of the hash that a typed code stands for; null when it is no code. */
export function hashOfCode(code: string): string | null {
  const typed = code.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');
  return /^[0-9a-f]+$/.test(typed) && typed.length === CODE_LENGTH ? typed : null;
}
