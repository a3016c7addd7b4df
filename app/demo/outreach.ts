/** What a representative told his electors, with what they said to it. */
export interface DemoPost {
  title: string;
  body: string;
  daysAgo: number;
  comments: readonly { text: string; answer?: string }[];
}

export const POSTS: readonly DemoPost[] = [
  {
    title: '夜班热饭这件事，办到哪一步了',
    body: '大家反映夜班吃不上热饭，我和行政后勤部谈了两次。从上周起 2 号窗口 0:00 到 1:30 供应热饭热汤。\n\n周六周日的窗口还没有开，后勤说要等排班，我盯着，下周给大家回话。',
    daysAgo: 9,
    comments: [
      {
        text: '热汤有了，谢谢。能不能再加一个微波炉，有时候自己带饭。',
        answer: '已经提给后勤，两台微波炉这个月底放到休息室，到了我在这里说一声。',
      },
      { text: '周日夜班还是只有泡面，盼着早点开。' },
    ],
  },
  {
    title: '九月高温津贴，请大家对一下工资条',
    body: '有同事发现高温岗顶班的天数漏报了。请大家对一下 9 月工资条上“高温津贴”一栏，和自己记的天数不一样的，告诉我，或者直接在这里反映问题。\n\n核实一件补一件，补发的在下月工资条上单列。',
    daysAgo: 17,
    comments: [
      { text: '我的也少两天，已经提交了。', answer: '收到，和人力资源部一起核，三个工作日内回您。' },
    ],
  },
];

/** What was talked about at the machines and in the dormitories; the latest first. */
export const VISITS: readonly { daysAgo: number; note: string }[] = [
  { daysAgo: 1, note: '刚从甲班调来，介绍了怎么反映问题，留了联系卡。' },
  { daysAgo: 2, note: '问夜班热饭，说平时有了，周末还没有。' },
  { daysAgo: 3, note: '腰伤恢复中，提醒按时复查，单据留好。' },
  { daysAgo: 6, note: '孩子上学接送难，问能不能固定早班。' },
  { daysAgo: 8, note: '看了配碱间的新手套，说加厚的好用。' },
  { daysAgo: 9, note: '反映更衣柜两人一个，请他在网上写一件。' },
  { daysAgo: 13, note: '宿舍热水时间短，已有人反映，一并跟进。' },
  { daysAgo: 15, note: '新工，师傅带得好，没有困难。' },
  { daysAgo: 20, note: '问调休怎么算，带他看了考勤规定。' },
  { daysAgo: 22, note: '家里老人住院，介绍了困难帮扶的办法。' },
  { daysAgo: 27, note: '六号缸漏汽已修好，过道也宽了。' },
  { daysAgo: 30, note: '没有要反映的，聊了聊班车。' },
];

export const REPORT =
  '一年来我走访了班组里大部分同事，大家说得最多的是吃饭、热水、班车和高温津贴。夜班热饭、防护手套、蒸汽阀门三件事办成了；' +
  '周末夜班窗口、计件单价上墙两件还没有办好，我继续盯。有几件答复晚了，是我催得不够，明年每周四固定去问一遍。请大家评一评，也请直说。';

/** What electors said of it so far. */
export const RATINGS = ['VERY', 'SATISFIED', 'SATISFIED', 'VERY', 'BASIC', 'VERY', 'SATISFIED'] as const;
