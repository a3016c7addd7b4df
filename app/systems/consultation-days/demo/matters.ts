import type { Category } from '#app/systems/concerns/public.ts';

/** What somebody said on the held day of the demo, and what he was told at once; empty: it was left for later. */
export interface Heard {
  category: Category;
  text: string;
  answer: string;
}

/** Enough of one kind to be shown, and some that are too few. */
export const HEARD: readonly Heard[] = [
  {
    category: 'LIVING',
    text: '夜班食堂过了十二点只剩冷饭冷菜，希望能有一个热菜窗口。',
    answer: '已和后勤说好，从下周一起夜班加开热菜窗口到一点半。',
  },
  {
    category: 'LIVING',
    text: '宿舍三号楼热水晚上十点就停，中班下来洗不上澡。',
    answer: '热水改为供应到夜里十二点，今天起执行。',
  },
  {
    category: 'LIVING',
    text: '班车早班提前了五分钟，住西边的同事常常赶不上。',
    answer: '班车按原来的时间发车，已通知司机班。',
  },
  { category: 'LIVING', text: '更衣室柜子坏了三个多月，几个人合用一个。', answer: '' },
  {
    category: 'LIVING',
    text: '车间饮水机滤芯很久没有换，水有味道。',
    answer: '滤芯当天已经换好，以后每季度更换并贴日期。',
  },
  { category: 'RULES', text: '请假要三个人签字，家里有急事的时候来不及办。', answer: '' },
  {
    category: 'HOURS_LEAVE',
    text: '排班表常常前一天晚上才出来，家里安排不过来。',
    answer: '排班表改为每周四公布下一周的，班组长不得临时改动。',
  },
];
