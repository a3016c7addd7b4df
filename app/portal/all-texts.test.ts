import { describe, expect, test } from 'vitest';
import type { TextGroup, Texts } from '#app/core/i18n.ts';
import { allTexts } from './all-texts.server.ts';
import { TRANSLATORS } from './translators.server.ts';

function flat(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[prefix + name, text]] : flat(text, `${prefix}${name}.`),
  );
}

const source = new Map(flat(allTexts['zh-CN']));
const translation = new Map(flat(allTexts.en));
const blanksOf = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe('the texts', () => {
  test('are the same in both languages, with the same blanks', () => {
    expect([...translation.keys()].sort()).toEqual([...source.keys()].sort());
    for (const [key, text] of source) expect(blanksOf(translation.get(key)), key).toEqual(blanksOf(text));
  });

  test('have no exclamation marks', () => {
    for (const [key, text] of [...source, ...translation]) expect(text, key).toMatch(/^[^!！]*$/);
  });

  test('are not Chinese in the translation', () => {
    for (const [key, text] of translation) expect(text, key).not.toMatch(/\p{Script=Han}/u);
  });
});

/** Every group of every folder of texts, as files export them. */
const GROUPS = Object.values(
  import.meta.glob<Record<string, TextGroup>>(['/app/**/texts/*zh-CN*.ts'], { eager: true }),
).flatMap((file) => Object.values(file));

test('every group stands under its namespace in all texts', () => {
  expect(GROUPS.length).toBeGreaterThan(50);
  for (const { namespace, texts } of GROUPS) {
    for (const [key, text] of flat(texts)) expect(source.get(`${namespace}.${key}`), key).toBe(text);
  }
});

test('a text may name another one', () => {
  const words = TRANSLATORS['zh-CN']('proposals:refusal.overtaken', { name: '张伟', status: 'ADOPTED' });
  expect(words).toContain('张伟');
  expect(words).toContain(source.get('proposals.status.ADOPTED'));
  expect(words).not.toMatch(/\$t|\{\{/);
});
