import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanKey,
  cleanLine,
  cleanName,
  cleanText,
  cleanUnitName,
  comparable,
  deservesLook,
  halfWidth,
  readMobile,
} from './normalise.ts';

describe('texts', () => {
  test('lose blanks at both ends, NBSP and ideographic ones too', () => {
    expect(cleanText('\u00A0\u3000 染料称量间6S整理改善\u3000\t')).toBe('染料称量间6S整理改善');
  });

  test('keep their line breaks, in one form', () => {
    expect(cleanText('第一步\r\n第二步\r第三步\n')).toBe('第一步\n第二步\n第三步');
    expect(cleanLine('叉车\r\n司机')).toBe('叉车 司机');
  });

  test('lose what cannot be seen, and keep what joins an emoji', () => {
    expect(cleanText('a\u0000b\u200Bc\uFEFFd\u202Ee\u0007')).toBe('abcde');
    expect(cleanText('👷\u200D♂\uFE0F')).toBe('👷\u200D♂\uFE0F');
  });

  test('lose the apostrophe that an export put in front', () => {
    expect(cleanText("'=1+1")).toBe('=1+1');
    expect(cleanText("'n Roll")).toBe("'n Roll");
  });

  test('are clean after one cleaning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => cleanName(cleanName(text)) === cleanName(text)),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => cleanKey(cleanKey(text)) === cleanKey(text)),
    );
  });
});

describe('names', () => {
  test('have no blanks beside Chinese characters and one kind of middle dot', () => {
    expect(cleanName('张\u3000伟')).toBe('张伟');
    expect(cleanName(' 阿依努尔•买合木提 ')).toBe('阿依努尔·买合木提');
    expect(cleanName('阿依努尔 ・ 买合木提')).toBe('阿依努尔·买合木提');
    expect(cleanName('John   Smith')).toBe('John Smith');
  });

  test('of units have half-width letters and digits; other signs stay', () => {
    expect(cleanUnitName('１号 车间（东）')).toBe('1号车间（东）');
  });
});

describe('keys', () => {
  test('are half-width and without blanks', () => {
    expect(cleanKey(' Ｅ０８４２\u200B ')).toBe('E0842');
    expect(comparable(' 工 号\n')).toBe('工号');
    expect(halfWidth('２０２３－０６－０８　￥')).toBe('2023-06-08 ¥');
  });
});

describe('mobile numbers', () => {
  test.each([
    ['199-0000-9016', '19900009016'],
    ['１９９００００９０３５', '19900009035'],
    ['+86 199 0000 9016', '19900009016'],
    ['008619900009016', '19900009016'],
    ['8619900009016', '19900009016'],
    ['\u202D19900009016\u202C', '19900009016'],
    ['(199)00009016', '19900009016'],
  ])('%s is read', (text, phone) => {
    expect(readMobile(text)).toBe(phone);
  });

  test.each(['199000090418', '0571-88886666', '12900009016', '1990000901', '电话不详', '1.99E+10'])(
    '%s is none',
    (text) => {
      expect(readMobile(text)).toBeNull();
    },
  );
});

test('what deserves a look: formula signs in front, markup, emoji, several lines', () => {
  for (const text of ['=1', '-5度以下', '@SUM(A1)', '<b>x</b>', '<img src=x>', '司机🚜', '一\n二']) {
    expect(deservesLook(text)).toBe(true);
  }
  for (const text of ['温度<5度', 'a=b', '5-6度', '①合格率≥98%', '陈𬱖', '3号★机']) {
    expect(deservesLook(text)).toBe(false);
  }
});

test('long runs of blanks take no long time', () => {
  const text = `a${' '.repeat(500_000)}b`;
  const start = performance.now();
  cleanName(text);
  cleanLine(text);
  cleanKey(text);
  expect(performance.now() - start).toBeLessThan(1000);
});
