import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';

/** What the address of the directory may say. */
export const directorySearch = z.object({
  q: orNone(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))),
  unit: orNone(z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647))),
});

export type DirectorySearch = z.output<typeof directorySearch>;

/** Whether a person is meant: part of the name, the begin of the pinyin, the initials or the 工号. */
export function isMeant(typed: string, person: { name: string; no: string; pinyin: string }): boolean {
  const words = typed.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  if (words === '') return true;
  const sounds = person.pinyin.split(' ');
  return (
    person.name.includes(words) ||
    person.no.toLowerCase().startsWith(words) ||
    sounds.some((sound) => sound.startsWith(words))
  );
}
