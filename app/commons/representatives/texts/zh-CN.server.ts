import { textGroup } from '#app/core/i18n.ts';

/** What only the server says of representatives. */
export const representativeServerTexts = textGroup('representatives', {
  chapter: '职工代表与选举',
  rule: {
    quota_scheme: '职工代表名额怎么算',
    max_manager_share: '中层以上管理人员占比上限',
    frontline_min_share: '一线职工占比下限',
    female_min_share: '女代表比例与女职工比例之比',
    election_turnout_min: '选举到会人数',
    election_pass: '当选票数',
    term: '每届任期',
    term_extension: '延期换届最长时间',
    by_election: '缺额补选期限',
    entry_confirm: '代表确认公示信息期限',
    entry_approve: '主席审批公示信息期限',
    entry_update: '公示信息变更后的审批期限',
  },
  ruleAbout: {
    quota_scheme:
      '700 人的企业：全国规定 35 人，上海 60 人，浙江 82 人，河南 70 至 105 人。各省办法不同，请按企业所在地选用。',
    max_manager_share: '按在任代表计算，60 名代表中不超过 12 名。',
    frontline_min_share: '法规要求以一线职工为主体，过半是常见做法；不足时提醒，不作限制。',
    female_min_share: '100% 表示女代表占比不低于女职工占比；不足时提醒，不作限制。',
    election_turnout_min: '按选区全体职工计算，只取整数，不作四舍五入。',
    election_pass: '按选区全体职工计算，不是按到会人数；上海规定半数以上即可。',
    term: '每届三年，可以三至五年。',
    term_extension: '延期换届要有理由和决定，最长一年。',
    by_election: '代表离任后，在这个期限内由原选区补选。',
    entry_confirm: '开始任职后，代表本人在这个期限内填写并确认。',
    entry_approve: '代表确认后，工会主席在这个期限内审批公布。',
    entry_update: '已公布的信息有变动时，从代表确认起计算。',
  },
  ruleChoice: {
    NATIONAL: '全国：不少于职工人数的 5%，至少 30 人',
    SHANGHAI: '上海：100 人设 30 人，每增 100 人加 5 人',
    ZHEJIANG: '浙江：100 人设 40 人，每增 100 人加 7 人',
    HENAN: '河南：按人数分段取比例区间',
    TWO_THIRDS: '三分之二以上',
    FOUR_FIFTHS: '五分之四以上',
    STRICT_MAJORITY: '超过全体职工的一半',
    HALF_OR_MORE: '全体职工的半数以上（含半数）',
  },
  refusal: { notFound: '没有找到这位职工代表。可能不在本企业，或者选举结果还没有公示期满。' },
});
