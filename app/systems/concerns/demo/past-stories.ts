import { CAST_DEPARTMENT } from '#app/platform/demo/cast.ts';
import {
  PRODUCTION,
  REPAIRS,
  pass,
  accept,
  passReply,
  reply,
  answer,
  dispatch,
  rate,
  type Story,
} from './story.ts';

const STEAM_VALVE: Story = {
  key: 'steamValve',
  tier: 'NAMED',
  author: { department: CAST_DEPARTMENT, at: 4 },
  category: 'SAFETY',
  isHazard: true,
  text: '六号染缸旁边的蒸汽阀门漏汽，过道又窄，端料经过会烫到人，昨天差点烫到手臂。',
  details: { place: '六号染缸东侧过道', danger: '蒸汽阀门漏汽，可能烫伤' },
  beats: [
    dispatch(REPAIRS, '请马上停汽检修，修好前过道拉警戒线。', 'URGENT'),
    accept,
    reply('当天停汽更换阀门和垫片，过道加了隔热护板，全车间同类阀门已排查一遍。'),
    passReply,
    pass(2),
    rate('FIXED', 'VERY', '当天就修好了，还把别的缸也查了。'),
    pass(26),
  ],
};

const PIECE_RATE: Story = {
  key: 'pieceRate',
  tier: 'CONFIDENTIAL',
  author: { department: CAST_DEPARTMENT, at: 6 },
  category: 'RULES',
  text: '计件单价改了三次，从来没有贴出来过，月底才知道少了多少。希望改价以前开会说清楚，贴在班组墙上。',
  details: { rule: '计件工资办法' },
  beats: [
    pass(1),
    dispatch(PRODUCTION, '请说明今年计件单价调整的依据，并在班组公开现行单价。'),
    pass(2),
    reply('单价由生产部按工艺核定，有问题可以到办公室查询。'),
    passReply,
    pass(2),
    rate('NOT_FIXED', 'UNSATISFIED', '还是没有贴出来，去问也不给看。'),
    pass(1),
    reply('现行单价表已交各班组长保管，职工可以找班组长查看。'),
    passReply,
    pass(2),
    rate('NOT_FIXED', 'UNSATISFIED', '要的是公开，不是找人查。'),
    pass(2),
    {
      by: 'MANAGEMENT',
      action: 'answerEscalated',
      input: { text: '单价表下季度起随工艺单下发班组，调价程序列入明年第一季度集体协商。' },
    },
    pass(1),
    rate('NOT_FIXED', 'BASIC', '要到明年才谈，先记着。'),
    pass(8),
  ],
};

const GLOVES: Story = {
  key: 'gloves',
  tier: 'NAMED',
  author: { department: CAST_DEPARTMENT, at: 5 },
  category: 'SAFETY',
  byCard: true,
  text: '这批防护手套太薄，接触烧碱两天就破。请换回原来加厚的那种，破了能随时领。',
  details: { place: '配碱间', danger: '' },
  beats: [
    pass(1),
    answer('仓库还有加厚手套，今天起配碱间换回加厚的，破了凭旧换新，不限次数，不扣钱。'),
    pass(2),
    rate('FIXED', 'SATISFIED'),
    pass(18),
  ],
};

const FILL_OPENING: Story = {
  key: 'fillOpening',
  tier: 'NAMED',
  author: { department: CAST_DEPARTMENT, at: 7 },
  category: 'PRODUCTION',
  text: '二号染缸加料口离地一米六，倒料要踮脚举桶，又累又容易洒。加一个脚踏台和导料槽就好。',
  details: { place: '二号染缸' },
  beats: [
    pass(1),
    {
      by: 'RECEIVER',
      action: 'transfer',
      input: { reason: '这是一条好的改善建议，已替您转成改善提案草稿，补上做法就能提交，采纳有奖励。' },
    },
    pass(15),
  ],
};

const LOAN: Story = {
  key: 'loan',
  tier: 'NAMED',
  author: { department: CAST_DEPARTMENT, at: 8 },
  category: 'OTHER',
  text: '同宿舍的工友借了我三千块钱，说好两个月还，现在半年了也不还，希望单位从他工资里扣。',
  beats: [
    pass(1),
    {
      by: 'RECEIVER',
      action: 'notAccept',
      input: {
        reasonCode: 'PRIVATE_MATTER',
        reason:
          '这是私人借款，单位不能从别人工资里扣。工会每月第一个周三有法律咨询，可以带上借条来，我陪您去。',
      },
    },
    pass(12),
  ],
};

/** What has come to its end, in the order in which it was said. */
export const PAST_STORIES: readonly Story[] = [STEAM_VALVE, PIECE_RATE, GLOVES, FILL_OPENING, LOAN];
