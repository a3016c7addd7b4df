import type { CommitmentAction } from '../actions.ts';

/** Who takes a step of a promise. OTHER: the second representative of the consultation day. */
export type PromisePart = 'OWNER' | 'WORKER' | 'REPRESENTATIVE' | 'OTHER' | 'UNION_CHAIR';

/**
 * What happens next: so many days pass, a step, another day is asked for, so many days after the first, or as many days
 * pass as it takes until the portal calls it broken.
 */
export type PromiseBeat =
  | { pass: number }
  | {
      by: PromisePart;
      action: Exclude<CommitmentAction, 'extend' | 'hand' | 'markBroken'>;
      input?: Record<string, string>;
    }
  | { extend: number; reason: string }
  | { untilBroken: true };

/** A promise of the demo factory, made on its held consultation day, from that day until today. */
export interface PromiseStory {
  text: string;
  department: string;
  /** Whom it was promised to: somebody of the cast, or nobody by name. */
  to: 'WORKER' | 'PARTNER' | null;
  /** Days from when it was made until it is due. */
  dueIn: number;
  beats: readonly PromiseBeat[];
}

const report = (text: string): PromiseBeat => ({ by: 'OWNER', action: 'report', input: { text } });

/** A promise in each state: open, due soon, overdue, reported, kept, kept late, broken, withdrawn. */
export const PROMISES: readonly PromiseStory[] = [
  {
    text: '更衣室坏了的柜子全部换新，一人一柜',
    department: '行政后勤部',
    to: 'WORKER',
    dueIn: 38,
    beats: [{ pass: 21 }],
  },
  {
    text: '染色车间两台饮水机换滤芯，并在机身贴出更换日期',
    department: '行政后勤部',
    to: 'PARTNER',
    dueIn: 22,
    beats: [{ pass: 21 }],
  },
  {
    text: '六号缸操作台加防滑垫和护栏',
    department: '染色车间',
    to: 'WORKER',
    dueIn: 18,
    beats: [{ pass: 21 }],
  },
  {
    text: '染色车间东门到车棚的过道加装两盏照明灯',
    department: '染色车间',
    to: null,
    dueIn: 23,
    beats: [{ pass: 20 }, report('两盏灯都装好了，声控加定时，请晚上下班时看一看。'), { pass: 1 }],
  },
  {
    text: '车间入口装一排雨衣挂钩和接水槽',
    department: '染色车间',
    to: 'PARTNER',
    dueIn: 12,
    beats: [
      { pass: 9 },
      report('挂钩和接水槽都装好了，东门西门各一排。'),
      { pass: 2 },
      { by: 'WORKER', action: 'confirm' },
      { pass: 10 },
    ],
  },
  {
    text: '排班表改为每周四公布下一周的',
    department: '染色车间',
    to: null,
    dueIn: 15,
    beats: [
      { pass: 7 },
      report('从上周四起贴在班组园地，群里也发了一份。'),
      { pass: 2 },
      { by: 'REPRESENTATIVE', action: 'confirm' },
      { by: 'OTHER', action: 'confirm' },
      { pass: 12 },
    ],
  },
  {
    text: '机修班夜间照明坏灯全部换成 LED',
    department: '机修动力车间',
    to: null,
    dueIn: 8,
    beats: [
      { pass: 6 },
      { extend: 4, reason: '灯具晚到两天，先换主通道。' },
      { pass: 8 },
      report('主通道和工具间共二十六盏，全部换完。'),
      { pass: 1 },
      { by: 'REPRESENTATIVE', action: 'confirm' },
      { by: 'OTHER', action: 'confirm' },
      { pass: 6 },
    ],
  },
  {
    text: '给印染线挡车工补发一双防滑鞋',
    department: '采购部',
    to: null,
    dueIn: 2,
    beats: [
      { pass: 18 },
      { untilBroken: true },
      { pass: 2 },
      {
        by: 'OWNER',
        action: 'giveAccount',
        input: { text: '供应商停产，换厂家重新招标耽误了。新合同已经签好，下月二十日前到货，到货当天发。' },
      },
      { pass: 1 },
    ],
  },
  {
    text: '请假由三人签字改为班组长一人签字',
    department: '人力资源部',
    to: null,
    dueIn: 30,
    beats: [
      { pass: 8 },
      {
        by: 'OWNER',
        action: 'askWithdrawal',
        input: { reason: '职代会正在审议新的请假制度，统一按新制度执行，这一条并进去办。' },
      },
      { pass: 2 },
      { by: 'UNION_CHAIR', action: 'agreeWithdrawal' },
      { pass: 10 },
    ],
  },
];
