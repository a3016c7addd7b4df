import { pinyin } from 'pinyin-pro';

/**
 * How a name sounds, to find a person by: full pinyin without tones, a space, the initials, in lower case
 * (`zhangwei zw`). Surnames are read as surnames (单 as shan); ü is written v, as one types it.
 */
export function nameSounds(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', mode: 'surname', v: true });
  const letters = syllables
    .map((syllable) => syllable.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((syllable) => syllable !== '');
  return `${letters.join('')} ${letters.map((syllable) => [...syllable][0]).join('')}`;
}
