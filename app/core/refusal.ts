/** Why the portal refuses, with the HTTP status a browser gets. */
export const REFUSAL_STATUS = {
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooLarge: 413,
  invalid: 422,
  tooMany: 429,
} as const;

export type RefusalKind = keyof typeof REFUSAL_STATUS;

/** One thing that is wrong with what was typed: the field, a text key and the text's parameters. */
export interface Problem {
  field: string;
  key: string;
  params?: Record<string, string | number>;
}

interface RefusalDetail {
  params?: Record<string, string | number>;
  problems?: Problem[];
}

/**
 * A refusal that a person is meant to read: thrown by queries and commands, turned into a status and a
 * translated message by the route builders. `key` names a text (`namespace:section.name`) that says what
 * happened, why, and what one can do next.
 */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly key: string;
  readonly params: Record<string, string | number>;
  readonly problems: Problem[];

  constructor(kind: RefusalKind, key: string, detail: RefusalDetail = {}) {
    super(key);
    this.name = 'Refusal';
    this.kind = kind;
    this.key = key;
    this.params = detail.params ?? {};
    this.problems = detail.problems ?? [];
  }

  get status(): number {
    return REFUSAL_STATUS[this.kind];
  }
}

/** The refusal of a form in which one thing is wrong: what it is stands beside its field. */
export function wrongField(problem: Problem): Refusal {
  return new Refusal('invalid', 'core:refusal.invalid', { params: { count: 1 }, problems: [problem] });
}
