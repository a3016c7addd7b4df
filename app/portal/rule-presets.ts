import type { RulePreset } from '#app/platform/rules/rule-book.ts';

const BY_LAW = {
  'kaizen.savings_period': 12,
  'kaizen.copying_downgrade': 1,
  'kaizen.report_from': 'B',
};

/**
 * What statutes and published practice say on systems that are built (domain §2.5, §9.2, §10.2). Provinces rule on congresses and not on improvement proposals: they stand here without values,
 * and the page says so. Tables that pay by amount, by place or within a range cannot be put into bands of scores.
 */
export const RULE_PRESETS: readonly RulePreset[] = [
  preset('national', '合理化建议和技术改进奖励条例（1986）', BY_LAW),
  preset('shanghai', '上海市职工代表大会条例（2017）', {}),
  preset('zhejiang', '浙江省企业民主管理条例（2010）', {}),
  preset('henan', '河南省企业职工民主权利保障条例（2007）', {}),
  preset('reply24', '企业公开做法：24 小时内答复', { 'kaizen.first_review': 1 }),
  preset('reply48', '企业公开做法：48 小时内答复', { 'kaizen.first_review': 2 }),
  preset('counting', '企业公开的统计办法', {
    'kaizen.savings_period': 3,
    'kaizen.similar_idea_factor': 0.5,
    'kpi.exclude.newHireMonths': 3,
  }),
  preset('threshold60', '企业公开的评审办法', { 'kaizen.reward_threshold': 60 }),
  preset('sixGrades', '企业公开的改善提案表', {
    'kaizen.grades': [
      { key: 'S', lower: 80, upper: 100, gives: '200.00' },
      { key: 'A', lower: 59, upper: 80, gives: '150.00' },
      { key: 'B', lower: 39, upper: 59, gives: '100.00' },
      { key: 'C', lower: 20, upper: 39, gives: '50.00' },
      { key: 'D', lower: 10, upper: 20, gives: '30.00' },
      { key: 'E', lower: 0, upper: 10, gives: '5.00' },
    ],
  }),
  preset('share20', '企业公开的奖励办法', { 'kaizen.top_bonus_share': 0.2 }),
];

function preset(id: string, source: string, values: RulePreset['values']): RulePreset {
  return { id, source, values, texts: `portal:preset.${id}` };
}
