import { describe, expect, test } from 'vitest';
import { textGroup, translateGroups, translatorOf, type TypedTranslate } from './i18n.ts';

const plain = textGroup('plain', { word: { save: '保存', page: '第 {{page}} 页，共 {{pages}} 页' } });
const other = textGroup('other', { deep: { er: { still: '更深' } }, word: { save: '另存' } });
const english = {
  plain: { word: { save: 'Save', page: 'Page {{page}} of {{pages}}' } },
  other: { deep: { er: { still: 'Deeper' } }, word: { save: 'Save as' } },
};

describe('groups of texts', () => {
  const zh = translateGroups([plain, other], undefined);
  const en = translateGroups([plain, other], english);

  test('give their own words, or those of the language of the page', () => {
    expect([zh('word.save'), en('word.save')]).toEqual(['保存', 'Save']);
    expect([zh('deep.er.still'), en('deep.er.still')]).toEqual(['更深', 'Deeper']);
  });

  test('have their blanks filled, once and with nothing but what was given', () => {
    expect(zh('word.page', { page: 3, pages: 7 })).toBe('第 3 页，共 7 页');
    expect(en('word.page', { page: '$&', pages: '{{page}}' })).toBe('Page $& of {{page}}');
  });

  test('show a dash for what they do not have', () => {
    for (const key of ['word', 'word.none', 'none', 'word.save.more', 'constructor', 'word.__proto__'])
      expect(zh(key), key).toBe('—');
  });

  test('check keys and blanks when compiled', () => {
    const t: TypedTranslate<typeof plain.texts | typeof other.texts> = zh;
    expect(t('word.page', { page: 1, pages: 2 })).toBe('第 1 页，共 2 页');
    // @ts-expect-error a key that no group has
    expect(t('word.page2')).toBe('—');
    // @ts-expect-error a blank without its value
    expect(t('word.page', { page: 1 })).toBe('第 1 页，共  页');
  });
});

describe('all texts of a language', () => {
  const translate = translatorOf({
    plain: { status: { open: '待办' }, told: '{{name}}：$t(plain:status.{{status}})' },
  });

  test('are asked by namespace, and may name each other', () => {
    expect(translate('plain:status.open')).toBe('待办');
    expect(translate('plain:told', { name: '张伟', status: 'open' })).toBe('张伟：待办');
  });

  test('take what was typed as it is', () => {
    expect(translate('plain:told', { name: '$t(plain:status.open)', status: 'open' })).toBe(
      '$t(plain:status.open)：待办',
    );
  });

  test('show a dash for what there is not', () => {
    for (const key of ['', 'plain', 'plain:', 'none:of.this', 'plain:told.x'])
      expect(translate(key)).toBe('—');
  });
});
