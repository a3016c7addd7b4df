import { SMALLEST_GROUP } from '#app/platform/kpi/suppress.ts';

/** What is known of the author and those around him, when a text is looked at. */
export interface Surroundings {
  /** How many people belong to the author's unit; null where it is not known. */
  unitSize: number | null;
  unitName: string;
  /** Names that would tell: the author's own, above all. */
  names: readonly string[];
  /** The author's own 工号; null where it is not known. */
  no: string | null;
}

/** A clue that a text gives, with the words that give it. */
export type Clue =
  | { kind: 'smallUnit'; unit: string; size: number }
  | { kind: 'name' | 'no' | 'phone' | 'only'; what: string };

// Without looking behind, which Safari before 16.4 cannot read: a script with it would not run at all.
const PHONE = /(?:^|\D)(1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8})(?!\d)/;
const STAFF_NO = /(?:^|[^A-Za-z0-9])(?:工号\s*[:：]?\s*([A-Za-z]?\d{3,10})|([A-Z]\d{3,6}))(?![A-Za-z0-9])/;
const INTRODUCES = /我(?:叫|的名字(?:是|叫))\s*([\p{Script=Han}]{2,4})/u;
const ONLY = /唯一|只有我|就我一|我一个人|我是[^，。；、\n]{0,8}(?:组长|班长|主任|代表|工会|负责人)/;

/**
 * What in a text, or in the size of the unit, may tell who wrote it: shown before a confidential or unnamed concern is
 * sent, so that the author decides. It finds the plain cases only, which the page says.
 */
export function whatGivesAway(text: string, around: Surroundings): Clue[] {
  return [
    ...ofUnit(around),
    ...clue('name', findName(text, around.names)),
    ...clue('no', findNo(text, around.no)),
    ...clue('phone', PHONE.exec(text)?.[1] ?? null),
    ...clue('only', ONLY.exec(text)?.[0] ?? null),
  ];
}

function clue(kind: 'name' | 'no' | 'phone' | 'only', what: string | null): Clue[] {
  return what === null ? [] : [{ kind, what }];
}

function ofUnit({ unitSize, unitName }: Surroundings): Clue[] {
  const isSmall = unitSize !== null && unitSize < SMALLEST_GROUP;
  return isSmall ? [{ kind: 'smallUnit', unit: unitName, size: unitSize }] : [];
}

function findName(text: string, names: readonly string[]): string | null {
  const known = names.find((name) => name.length >= 2 && text.includes(name));
  return known ?? INTRODUCES.exec(text)?.[1] ?? null;
}

function findNo(text: string, own: string | null): string | null {
  if (own && text.toUpperCase().includes(own.toUpperCase())) return own;
  const found = STAFF_NO.exec(text);
  return found ? (found[1] ?? found[2] ?? null) : null;
}
