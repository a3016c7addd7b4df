import { readParts } from './multipart.server.ts';
import { Refusal } from './refusal.ts';

/** A form with files: some photos already made small, or one table. The largest single file stands in its own limit. */
const MOST_FORM_BYTES = 100_000_000;
const MOST_FILE_BYTES = 21 * 1024 * 1024;
const MOST_TEXT_BYTES = 1024 * 1024;
const MEGABYTE = 1_000_000;

/** More than any form of the portal has; whoever sends more is no form. */
const MOST_FIELDS = 500;
const LONGEST_NAME = 200;
const DEEPEST = 8;
/** Names that every object has, and none of our fields. */
const NEVER_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/** A form's fields: dotted names nest (`partners.0.no`), a name used twice is a list, files stay files. */
export type FormBody = Record<string, unknown>;

type Field = [name: string, value: FormDataEntryValue];

/**
 * Reads the body of a POST. What arrives is counted, whatever the request says of its length.
 *
 * @throws Refusal `tooLarge` when it is larger than such a form may be, `invalid` when it is no form that can be read:
 *   another type, more than 500 fields, names of more than 200 letters or 8 steps
 */
export async function readFormBody(request: Request): Promise<FormBody> {
  const type = request.headers.get('Content-Type') ?? '';
  if (/^multipart\/form-data\b/i.test(type)) {
    return nest(fieldsOf(await readBytes(request, MOST_FORM_BYTES), type));
  }
  const bytes = await readBytes(request, MOST_TEXT_BYTES);
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) throw unreadable();
  return nest(new URLSearchParams(new TextDecoder().decode(bytes)));
}

/** What none of our forms sends. */
function unreadable(): Refusal {
  return new Refusal('invalid', 'core:refusal.unreadable');
}

function tooLarge(key: 'tooLarge' | 'bodyTooLarge', bytes: number): Refusal {
  return new Refusal('tooLarge', `core:refusal.${key}`, { params: { mb: Math.floor(bytes / MEGABYTE) } });
}

/**
 * The reader is left alone when there is too much: to cancel it would cut the connection, and with it the answer. The
 * server reads what is still to come and throws it away.
 */
async function readBytes(request: Request, most: number): Promise<Buffer> {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) throw tooLarge('bodyTooLarge', most);
  const chunks: Uint8Array[] = [];
  let count = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    count += read.value.byteLength;
    if (count > most) throw tooLarge('bodyTooLarge', most);
    chunks.push(read.value);
  }
  return Buffer.concat(chunks, count);
}

function* fieldsOf(body: Buffer, type: string): Generator<Field> {
  let textBytes = 0;
  for (const { name, fileName, mediaType, bytes } of readParts(body, type)) {
    if (fileName === null) textBytes += bytes.byteLength;
    if (textBytes > MOST_TEXT_BYTES) throw tooLarge('bodyTooLarge', MOST_TEXT_BYTES);
    if (bytes.byteLength > MOST_FILE_BYTES) throw tooLarge('tooLarge', 20 * MEGABYTE);
    if (fileName === null) yield [name, new TextDecoder().decode(bytes)];
    else yield [name, new File([bytes], fileName, { type: mediaType })];
  }
}

/**
 * Builds the nested body. Exported for its tests.
 *
 * @throws Refusal as soon as there are more fields, longer or deeper names than a form of the portal has
 */
export function nest(form: Iterable<Field>): FormBody {
  const body = emptyBody();
  let count = 0;
  for (const [name, value] of form) {
    count += 1;
    if (count > MOST_FIELDS || name.length > LONGEST_NAME) throw unreadable();
    const path = name.split('.');
    if (path.length > DEEPEST) throw unreadable();
    if (!path.some((step) => NEVER_NAMES.has(step))) put(body, path, storable(value));
  }
  return numberedToLists(body) as FormBody;
}

/** Without what every object has: a field may be called `toString`. */
function emptyBody(): FormBody {
  return Object.create(null) as FormBody;
}

/** The database takes no null characters in a text. */
function storable(value: FormDataEntryValue): FormDataEntryValue {
  return typeof value === 'string' ? value.replaceAll('\0', '') : value;
}

/** `partners.0`, `partners.1` … become a list in the order of their numbers; gaps close. */
function numberedToLists(value: unknown): unknown {
  if (!isBody(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, numberedToLists(inner)] as const);
  const isList = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key));
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

function put(into: FormBody, path: string[], value: FormDataEntryValue): void {
  const [head, ...rest] = path as [string, ...string[]];
  if (rest.length > 0) {
    const inner = into[head];
    const next = isBody(inner) ? inner : emptyBody();
    into[head] = next;
    put(next, rest, value);
    return;
  }
  const there = into[head];
  if (there === undefined) into[head] = value;
  else if (Array.isArray(there)) there.push(value);
  else into[head] = [there, value];
}

function typedList(key: string, list: unknown[]): Record<string, string | string[]> {
  const texts = list.filter((item): item is string => typeof item === 'string');
  if (texts.length > 0) return { [key]: texts };
  return Object.assign({}, ...list.filter(isBody).map((item, at) => typedValues(item, `${key}.${at}.`)));
}

function isBody(value: unknown): value is FormBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Blob);
}

/** The texts of the body, flat, to fill the form again after a refusal. Files and passwords do not go back. */
export function typedValues(body: FormBody, prefix = ''): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(body)) {
    const key = prefix + name;
    if (/password/i.test(name)) continue;
    if (typeof value === 'string') values[key] = value;
    else if (isBody(value)) Object.assign(values, typedValues(value, `${key}.`));
    else if (Array.isArray(value)) Object.assign(values, typedList(key, value));
  }
  return values;
}
