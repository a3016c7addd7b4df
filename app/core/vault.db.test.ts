import { describe, expect, test } from 'vitest';
import { keyedName, openBytes, openJson, sealBytes, sealJson, type SealedPlace } from './vault.server.ts';

const place: SealedPlace = { enterpriseId: 1, noun: 'concerns', id: 7 };
const words = { text: '食堂的汤是凉的' };

describe('what is sealed', () => {
  test('opens in its place and says nothing outside of it', () => {
    const sealed = sealJson(place, words);
    expect(Buffer.from(sealed).toString('utf8')).not.toContain('食堂');
    expect(openJson(place, sealed)).toEqual(words);
  });

  test('never looks the same twice', () => {
    expect(sealJson(place, words)).not.toEqual(sealJson(place, words));
  });

  test.each([
    ['another record', { ...place, id: 8 }],
    ['another noun', { ...place, noun: 'posts' }],
    ['another enterprise', { ...place, enterpriseId: 2 }],
  ])('does not open as %s', (_where, other) => {
    const sealed = sealJson(place, words);
    expect(() => openJson(other, sealed)).toThrow();
  });

  test('does not open when a bit was changed', () => {
    const sealed = sealBytes(place, Uint8Array.of(1, 2, 3));
    sealed[sealed.length - 1]! ^= 1;
    expect(() => openBytes(place, sealed)).toThrow();
  });
});

test('a keyed name is the same again, and another for another purpose or enterprise', () => {
  const name = keyedName(1, 'concerns.author', '12');
  expect(keyedName(1, 'concerns.author', '12')).toBe(name);
  expect(keyedName(1, 'concerns.receipt', '12')).not.toBe(name);
  expect(keyedName(2, 'concerns.author', '12')).not.toBe(name);
});
