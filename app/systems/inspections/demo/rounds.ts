import type { FindingCategory, Severity } from '../inspection.ts';

/** Places of the demo factory that rounds lead through. */
export const PLACES = [
  { name: '一号染缸区', department: '染色车间' },
  { name: '三号染缸区', department: '染色车间' },
  { name: '化料间', department: '染色车间' },
  { name: '退煮漂联合机', department: '前处理车间' },
  { name: '圆网印花机', department: '印花车间' },
  { name: '二号定型机', department: '整理车间' },
  { name: '验布台', department: '成品检验车间' },
  { name: '锅炉房', department: '机修动力车间' },
  { name: '污水站加药间', department: '污水处理站' },
  { name: '职工食堂', department: '行政后勤部' },
  { name: '三号宿舍楼', department: '行政后勤部' },
] as const;

export type DemoPlace = (typeof PLACES)[number]['name'];

/** What a picture of the demo shows. */
export type Scene = 'fan' | 'guard' | 'bottles' | 'exit' | 'food' | 'lamp';

/** A finding of the demo, with the promise that it becomes and how that goes. */
export interface DemoFinding {
  place: DemoPlace;
  category: FindingCategory;
  severity: Severity;
  description: string;
  suggestion: string;
  promise: string;
  /** Days from the report. */
  days: number;
  scene: Scene;
  proof: string;
}

/** Of the round that is over: all was put right and checked. */
export const DONE_FINDINGS: readonly DemoFinding[] = [
  {
    place: '二号定型机',
    category: 'LABOUR_PROTECTION',
    severity: 'MEDIUM',
    description: '定型机操作位旁的排风扇停转，中午热得站不住人',
    suggestion: '换一台排风扇，风口对着操作位',
    promise: '二号定型机操作位换一台排风扇，风口对着人',
    days: 12,
    scene: 'fan',
    proof: '排风扇已换新，试运行三天，操作位温度降了 4 度。',
  },
  {
    place: '二号定型机',
    category: 'SAFETY',
    severity: 'MEDIUM',
    description: '出布口轧辊的防护罩少了两颗螺丝，用铁丝绑着',
    suggestion: '补齐螺丝，班前检查加上这一条',
    promise: '出布口防护罩固定好，列入班前点检',
    days: 7,
    scene: 'guard',
    proof: '螺丝已补齐，点检表加了“防护罩”一栏。',
  },
  {
    place: '验布台',
    category: 'EQUIPMENT',
    severity: 'LOW',
    description: '四号验布台灯管发黑，夜班看不清色差',
    suggestion: '换成同色温的新灯管，其他台一起查',
    promise: '四号验布台换灯管，全部验布台查一遍',
    days: 10,
    scene: 'lamp',
    proof: '四号台换好，另查出两支一起换了。',
  },
];

/** Of the round that runs: late, waiting to be checked, decided by the top, and on its way. */
export const RUNNING_FINDINGS: readonly DemoFinding[] = [
  {
    place: '污水站加药间',
    category: 'SAFETY',
    severity: 'HIGH',
    description: '加药间两只酸碱桶挨着放，桶身标签掉了，地上有滴漏',
    suggestion: '马上分开存放、贴好标签，滴漏处理完以前不要加药',
    promise: '酸碱桶分区存放、重贴标签，加装围堰',
    days: 20,
    scene: 'bottles',
    proof: '',
  },
  {
    place: '锅炉房',
    category: 'SAFETY',
    severity: 'MEDIUM',
    description: '锅炉房后门被备件箱堵住一半，应急时出不去',
    suggestion: '备件移走，门前画黄线',
    promise: '锅炉房后门清空，门前画黄线',
    days: 8,
    scene: 'exit',
    proof: '',
  },
  {
    place: '职工食堂',
    category: 'LIVING',
    severity: 'LOW',
    description: '夜班十二点以后保温台停电，只剩冷饭冷菜',
    suggestion: '保温台单独供电到一点半',
    promise: '夜班保温台供电到一点半，热菜不少于两样',
    days: 15,
    scene: 'food',
    proof: '保温台已改单独线路，从本周一起供到一点半。',
  },
  {
    place: '三号宿舍楼',
    category: 'LIVING',
    severity: 'MEDIUM',
    description: '三楼走廊应急灯两盏不亮，晚上停电看不见路',
    suggestion: '换电池，每月试一次',
    promise: '三号宿舍楼应急灯全部换好，每月试一次',
    days: 30,
    scene: 'lamp',
    proof: '',
  },
];

/** What is planned after today: in so many days. */
export const PLANNED_ROUNDS = [
  { title: '冬季安全和防寒巡视', topic: 'SAFETY', department: '染色车间', inDays: 35 },
  { title: '职代会决议执行情况巡视', topic: 'RESOLUTIONS', department: null, inDays: 80 },
  { title: '答应职工的事落实情况巡视', topic: 'COMMITMENTS', department: '印花车间', inDays: 140 },
] as const;

const BEFORE = { wall: '#8d8478', floor: '#6b6258', mark: '#b3261e' };
const AFTER = { wall: '#dfe6e3', floor: '#b9c4bf', mark: '#1b7f5a' };

const SHAPES: Readonly<Record<Scene, (isAfter: boolean) => string>> = {
  fan: (isAfter) =>
    `<circle cx="320" cy="210" r="120" fill="none" stroke="#333" stroke-width="14"/>${[0, 90, 180, 270]
      .map(
        (turn) =>
          `<ellipse cx="320" cy="150" rx="26" ry="62" fill="${isAfter ? '#4a7a8c' : '#6e6e6e'}" transform="rotate(${turn + (isAfter ? 20 : 0)} 320 210)"/>`,
      )
      .join('')}`,
  guard: (isAfter) =>
    `<rect x="150" y="120" width="340" height="180" fill="${isAfter ? '#e0b23c' : '#a08a55'}" stroke="#333" stroke-width="8"/>${
      isAfter ? '' : '<path d="M150 120 L490 300" stroke="#222" stroke-width="10"/>'
    }`,
  bottles: (isAfter) =>
    [0, 1]
      .map((at) => {
        const x = isAfter ? 120 + at * 280 : 200 + at * 130;
        return `<rect x="${x}" y="130" width="120" height="190" rx="16" fill="${at ? '#4f6fa8' : '#c7c2b6'}"/>${
          isAfter ? `<rect x="${x + 20}" y="180" width="80" height="60" fill="#fff"/>` : ''
        }`;
      })
      .join(''),
  exit: (isAfter) =>
    `<rect x="240" y="80" width="160" height="260" fill="#5d7f6a"/>${
      isAfter
        ? '<rect x="180" y="340" width="280" height="14" fill="#f0c419"/>'
        : '<rect x="300" y="220" width="180" height="140" fill="#9b7b4f"/>'
    }`,
  food: (isAfter) =>
    `<rect x="110" y="200" width="420" height="110" fill="#b8bfc4"/>${[0, 1, 2]
      .map(
        (at) => `<circle cx="${190 + at * 130}" cy="210" r="46" fill="${isAfter ? '#d98032' : '#7a7468'}"/>`,
      )
      .join('')}`,
  lamp: (isAfter) =>
    `<rect x="140" y="110" width="360" height="36" rx="10" fill="${isAfter ? '#fff8d6' : '#4d4a45'}"/><polygon points="180,150 460,150 540,340 100,340" fill="${
      isAfter ? '#fff8d6' : '#57524b'
    }" opacity="0.5"/>`,
};

/** A drawn picture as SVG, 640 by 480: something wrong, or the same put right. */
export function drawScene(scene: Scene, isAfter: boolean): string {
  const { wall, floor, mark } = isAfter ? AFTER : BEFORE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="${wall}"/><rect y="340" width="640" height="140" fill="${floor}"/>${SHAPES[scene](isAfter)}<circle cx="580" cy="60" r="26" fill="${mark}"/></svg>`;
}
