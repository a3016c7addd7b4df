import { describe, expect, test } from 'vitest';
import { draftSchema, hasEvidence, submitSchema } from './schema.ts';

const filled = {
  mode: 'PLANNED',
  title: '4号定型机门幅自动报警',
  innovationArea: 'CONTINUOUS_IMPROVEMENT',
  improvementType: 'QUALITY',
  before: '门幅靠人工每半小时量一次，跑偏时要返工3卷布左右',
  plan: '在出布口装两只光电开关，超出设定门幅就亮灯报警',
};

/** What is wrong, as `field: key`. */
function problems(own: Record<string, unknown>): string[] {
  const parsed = submitSchema.safeParse({ ...filled, ...own });
  const issues = parsed.error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message.replace('proposals:problem.', '')}`);
}

describe('what is submitted', () => {
  test('is enough with title, area, type, mode, before and plan', () => {
    expect(submitSchema.parse(filled)).toEqual({
      ...filled,
      author: '',
      kind: 'IMPROVEMENT',
      cause: '',
      target: '',
      after: '',
      completedOn: null,
      partners: [],
      savingClaimed: null,
      savingFormula: '',
      costPlanned: null,
      affectsSafety: false,
      crossDepartment: false,
      confidentialTechnical: false,
    });
  });

  test.each([
    [{ title: '四个字的' }, 'title: titleShort'],
    [{ title: ' 四个字的 ' }, 'title: titleShort'],
    [{ title: '字'.repeat(41) }, 'title: titleLong'],
    [{ before: '字'.repeat(19) }, 'before: beforeShort'],
    [{ before: '字'.repeat(1001) }, 'before: beforeLong'],
    [{ plan: '字'.repeat(19) }, 'plan: planShort'],
    [{ plan: '字'.repeat(2001) }, 'plan: planLong'],
    [{ plan: undefined }, 'plan: planShort'],
    [{ cause: '字'.repeat(1001) }, 'cause: causeLong'],
    [{ target: '字'.repeat(501) }, 'target: targetLong'],
    [{ mode: 'IMPLEMENTED' }, 'after: afterShort'],
    [{ mode: 'IMPLEMENTED', after: '字'.repeat(1001) }, 'after: afterLong'],
    [{ mode: undefined }, 'mode: mode'],
    [{ innovationArea: '' }, 'innovationArea: innovationArea'],
    [{ improvementType: 'X' }, 'improvementType: improvementType'],
    [{ kind: 'FINDING', mode: 'IMPLEMENTED', after: '字'.repeat(20) }, 'mode: findingDone'],
    [{ savingClaimed: '1200' }, 'savingFormula: savingFormulaShort'],
    [{ savingClaimed: '约一千' }, 'savingClaimed: amountNotANumber'],
    [{ savingClaimed: '-1' }, 'savingClaimed: amountNegative'],
    [{ savingClaimed: '1.234' }, 'savingClaimed: amountTooFine'],
    [{ costPlanned: '1000000000000' }, 'costPlanned: amountTooLarge'],
    [{ completedOn: '2024-02-30' }, 'completedOn: completedOn'],
  ])('%j is refused: %s', (own, problem) => {
    expect(problems(own)).toEqual([problem]);
  });

  test.each([
    { title: '五个字的题' },
    { title: '字'.repeat(40) },
    { title: '𠮷'.repeat(40) },
    { before: '字'.repeat(20), plan: '字'.repeat(2000) },
    { mode: 'IMPLEMENTED', after: '字'.repeat(20), completedOn: '2024-02-29' },
    { kind: 'FINDING', plan: '' },
    { savingClaimed: '0' },
    { savingClaimed: '1.2万', savingFormula: '每天3米 × 8元 × 300天' },
  ])('%j is taken', (own) => {
    expect(problems(own)).toEqual([]);
  });

  test('says everything that is wrong at once', () => {
    expect(
      problems({ title: '', mode: 'IMPLEMENTED', innovationArea: undefined, savingClaimed: '5' }),
    ).toEqual([
      'title: titleShort',
      'innovationArea: innovationArea',
      'after: afterShort',
      'savingFormula: savingFormulaShort',
    ]);
  });

  test('says how much is enough', () => {
    const [issue] = submitSchema.safeParse({ ...filled, title: '' }).error?.issues ?? [];
    expect(issue).toMatchObject({ code: 'custom', params: { min: 5, max: 40 } });
  });

  test('is cleaned: blanks, line ends, control characters, amounts, ticks', () => {
    const typed = {
      title: ' 染缸\u0000加盖板 ',
      before: `${filled.before}\r\n第二行`,
      savingClaimed: '1.2万',
      savingFormula: '见附表',
      affectsSafety: 'on',
    };
    expect(submitSchema.parse({ ...filled, ...typed })).toMatchObject({
      title: '染缸加盖板',
      before: `${filled.before}\n第二行`,
      savingClaimed: '12000.00',
      affectsSafety: true,
    });
  });
});

describe('partners', () => {
  test('have whole shares, and empty rows are dropped', () => {
    const typed = [
      { who: 'E0123 张伟', share: '40' },
      { who: '', share: '' },
      { who: ' 李工 ', share: '２０%' },
    ];
    expect(submitSchema.parse({ ...filled, partners: typed }).partners).toEqual([
      { at: 0, who: 'E0123 张伟', share: 40 },
      { at: 2, who: '李工', share: 20 },
    ]);
  });

  test.each([
    [[{ who: 'E1', share: '0' }], 'partners.0.share: shareRange'],
    [[{ who: 'E1', share: '100' }], 'partners.0.share: shareRange'],
    [[{ who: 'E1', share: '33.3' }], 'partners.0.share: shareRange'],
    [[{ who: 'E1', share: '' }], 'partners.0.share: shareRange'],
    [[{ who: '', share: '30' }], 'partners.0.who: partnerMissing'],
    [[{ who: '长'.repeat(61), share: '30' }], 'partners.0.who: personUnknown'],
    [
      [
        { who: 'E1', share: '50' },
        { who: 'E2', share: '50' },
      ],
      'partners: sharesOver',
    ],
    [
      [
        { who: 'E1', share: '10' },
        { who: 'E1', share: '10' },
      ],
      'partners: partnerTwice',
    ],
    [Array.from({ length: 10 }, (_, at) => ({ who: `E${at}`, share: '1' })), 'partners: partnersTooMany'],
  ])('%j are refused: %s', (partners, problem) => {
    expect(problems({ partners })).toEqual([problem]);
  });

  test('up to nine are taken, with one percent left for the lead', () => {
    const nine = Array.from({ length: 9 }, (_, at) => ({ who: `E${at}`, share: '11' }));
    expect(problems({ partners: nine })).toEqual([]);
  });
});

describe('a draft', () => {
  test('may be empty, unfinished or half wrong', () => {
    expect(draftSchema.safeParse({}).success).toBe(true);
    const typed = {
      title: '染',
      mode: '',
      savingClaimed: '约一千',
      completedOn: 'bald',
      partners: [{ who: 'E1', share: 'x' }],
    };
    expect(draftSchema.parse(typed)).toMatchObject({
      title: '染',
      mode: null,
      savingClaimed: null,
      completedOn: null,
      partners: [{ who: 'E1', share: null }],
    });
  });

  test('is not a place to store a book', () => {
    expect(draftSchema.safeParse({ plan: '字'.repeat(5001) }).success).toBe(false);
  });
});

describe('evidence', () => {
  const said = { before: '管子老漏水，地面很滑', savingClaimed: null };
  test('is a photo, a figure or a stated saving', () => {
    expect(hasEvidence(said, 0)).toBe(false);
    expect(hasEvidence(said, 1)).toBe(true);
    expect(hasEvidence({ ...said, savingClaimed: '100.00' }, 0)).toBe(true);
    expect(hasEvidence({ ...said, savingClaimed: '0.00' }, 0)).toBe(false);
    expect(hasEvidence({ ...said, before: '管子老漏水，每班拖地三次' }, 0)).toBe(true);
  });
});
