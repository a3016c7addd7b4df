import {
  MaxPartSizeExceededError,
  unstable_createMemoryUploadHandler as createMemoryUploadHandler,
  unstable_parseMultipartFormData as parseMultipartFormData,
} from '@remix-run/node';
import { Refusal } from './refusal.ts';

/** Above the largest thing one may send: nine photos already made small, or one table of 20 MB. */
const MAX_PART_BYTES = 21 * 1024 * 1024;
const MAX_TEXT_BODY_BYTES = 1024 * 1024;

/** A form's fields: dotted names nest (`partners.0.no`), a name used twice is a list, files stay files. */
export type FormBody = Record<string, unknown>;

/** Reads the body of a POST. Throws a `Refusal` when it is too large, or no form that can be read. */
export async function readFormBody(request: Request): Promise<FormBody> {
  const type = request.headers.get('Content-Type') ?? '';
  if (type.startsWith('multipart/form-data')) return nest(await readMultipart(request));
  const declared = Number(request.headers.get('Content-Length') ?? 0);
  if (declared > MAX_TEXT_BODY_BYTES)
    throw new Refusal('invalid', 'core:refusal.tooLarge', { params: { mb: 1 } });
  if (!type.startsWith('application/x-www-form-urlencoded')) throw unreadable();
  return nest(await request.formData());
}

/** What none of our forms sends. */
function unreadable(): Refusal {
  return new Refusal('invalid', 'core:refusal.invalid', { params: { count: 1 } });
}

async function readMultipart(request: Request): Promise<FormData> {
  try {
    return await parseMultipartFormData(request, createMemoryUploadHandler({ maxPartSize: MAX_PART_BYTES }));
  } catch (error) {
    if (!(error instanceof MaxPartSizeExceededError)) throw unreadable();
    throw new Refusal('invalid', 'core:refusal.tooLarge', { params: { mb: 20 } });
  }
}

/** Builds the nested body. Exported for its tests. */
export function nest(form: Iterable<[string, FormDataEntryValue]>): FormBody {
  const body: FormBody = {};
  for (const [name, value] of form) put(body, name.split('.'), storable(value));
  return numberedToLists(body) as FormBody;
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
  if (head === '__proto__' || head === 'constructor' || head === 'prototype') return;
  if (rest.length > 0) {
    const inner = into[head];
    const next: FormBody = isBody(inner) ? inner : {};
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
