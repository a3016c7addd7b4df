import type { FormStep } from '../actions.ts';

/** Who takes a step of a talk. MANAGER: whoever leads the department that was asked. */
type TalkPart = 'REPRESENTATIVE' | 'MANAGER' | 'UNION_CHAIR';

/** What was answered to a question, and what was promised with it, due so many days from today. */
export interface Answered {
  answer: string;
  promise?: string;
  inDays?: number;
  withheld?: boolean;
}

/**
 * What happens next in a talk: so many days pass, a step, or one of those that need something of the day: it is scheduled
 * for the next working days, it is held, its minutes are written.
 */
export type TalkBeat =
  | { pass: number }
  | {
      by: TalkPart;
      action: Exclude<FormStep, 'schedule' | 'writeMinutes' | 'hold'>;
      input?: Record<string, string>;
    }
  | { schedule: { workdays: number; time: string; place: string } }
  | { hold: true }
  | { minutes: string; answers: readonly Answered[] };

/** A talk of the demo factory from the day it was asked for until today. */
export interface TalkStory {
  topic: string;
  /** Department whose head was asked. */
  department: string;
  questions: readonly string[];
  beats: readonly TalkBeat[];
}

const SIGNED: readonly TalkBeat[] = [
  { by: 'REPRESENTATIVE', action: 'sign' },
  { by: 'MANAGER', action: 'sign' },
];

/** A talk in each stage, the oldest first. */
export const TALKS: readonly TalkStory[] = [
  {
    topic: '夜班食堂和宿舍热水',
    department: '行政后勤部',
    questions: [
      '夜班食堂过了十二点只剩冷饭冷菜，什么时候能有热菜？',
      '三号宿舍楼热水十点就停，中班下来洗不上澡，能不能延长？',
      '食堂承包合同什么时候到期，续签前会不会听职工意见？',
    ],
    beats: [
      { by: 'MANAGER', action: 'accept' },
      { schedule: { workdays: 1, time: '14:00', place: '二楼会议室' } },
      { hold: true },
      {
        minutes: '双方到场，逐条答复。热菜窗口和热水两件当场定了时间；承包合同涉及报价，只说明程序。',
        answers: [
          {
            answer: '周一到周五已经开到一点半，周末还缺一名炊事员，正在招。',
            promise: '周末夜班开出热菜窗口',
            inDays: 2,
          },
          {
            answer: '锅炉房加一个班，热水供应到夜里十二点。',
            promise: '三号宿舍楼热水供应到二十四点，并在楼下贴出时间',
            inDays: 16,
          },
          { answer: '合同明年三月到期，续签前由膳食委员会开会，报价属于商业秘密。', withheld: true },
        ],
      },
      ...SIGNED,
      { pass: 2 },
      {
        by: 'REPRESENTATIVE',
        action: 'publish',
        input: { disclosure: 'ENTERPRISE', secretNote: '承包报价属于商业秘密，没有公布。' },
      },
      { pass: 13 },
    ],
  },
  {
    topic: '计件单价怎么定、怎么公开',
    department: '人力资源部',
    questions: ['换品种后单价多久公布一次？', '打样、返修的工时怎么折算，谁来核？'],
    beats: [
      { by: 'MANAGER', action: 'accept' },
      { schedule: { workdays: 1, time: '10:00', place: '三楼小会议室' } },
      { hold: true },
      {
        minutes: '人力资源部带来了今年三季度的单价表，双方逐项核对，两处笔误当场改正。',
        answers: [
          {
            answer: '以前是季度末贴，今后换品种三天内贴在车间公示栏。',
            promise: '换品种三个工作日内公布新单价，本月先把三季度的补齐',
            inDays: 9,
          },
          { answer: '打样按定额工时折算，班组长签字，工资核算员每周核一次。' },
        ],
      },
      ...SIGNED,
      { pass: 1 },
    ],
  },
  {
    topic: '机修夜班值守和配件',
    department: '机修动力车间',
    questions: ['夜班只有一名机修，两台缸同时停怎么办？', '常用轴承、密封圈能不能在车间备一套？'],
    beats: [
      { by: 'MANAGER', action: 'accept' },
      { schedule: { workdays: 1, time: '15:30', place: '机修班组园地' } },
      { hold: true },
      {
        minutes: '机修动力车间说明了夜班排班和上半年的停机记录，配件清单会后补。',
        answers: [
          { answer: '十二月起夜班增加一名，先从周末开始。', promise: '周末夜班机修增加到两名', inDays: 20 },
          { answer: '备件柜放在甲班旁，清单由两个车间一起列。' },
        ],
      },
      { by: 'REPRESENTATIVE', action: 'sign' },
    ],
  },
  {
    topic: '冷却水池改造什么时候动工',
    department: '生产部',
    questions: ['改造方案批了没有，施工期间染缸怎么排？'],
    beats: [
      { pass: 2 },
      {
        by: 'MANAGER',
        action: 'decline',
        input: { reason: '方案还在等设计院的图纸，月底前没有可以说的内容。' },
      },
    ],
  },
  {
    topic: '年底订单高峰的加班和调休',
    department: '整理车间',
    questions: ['十二月排班什么时候出来，能不能提前一周？', '上个月攒下的调休哪天可以休？'],
    beats: [
      { pass: 3 },
      { by: 'MANAGER', action: 'accept' },
      { schedule: { workdays: 4, time: '14:00', place: '二楼职工之家' } },
    ],
  },
  {
    topic: '染料称量间的通风和粉尘',
    department: '染色车间',
    questions: [
      '称量间换的两台风机什么时候到？',
      '粉尘检测报告能不能贴出来？',
      '口罩改成每班发放要不要审批？',
    ],
    beats: [{ pass: 1 }],
  },
];
