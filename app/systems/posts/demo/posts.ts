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
