import { CAST_DEPARTMENT } from '#app/platform/demo/cast.ts';
import {
  LOGISTICS,
  STAFF_OFFICE,
  FINISHING,
  pass,
  dueIn,
  accept,
  passReply,
  reply,
  dispatch,
  rate,
  type Story,
} from './story.ts';

const NIGHT_MEAL: Story = {
  key: 'nightMeal',
  tier: 'NAMED',
  author: 'WORKER',
  category: 'LIVING',
  byCard: true,
  text: '夜班十二点去食堂，只剩冷饭冷菜，汤也没了。能不能留一个窗口热饭，晚来的也吃得上热的。',
  details: { place: '一号食堂' },
  beats: [
    pass(1),
    dispatch(LOGISTICS),
    accept,
    pass(3),
    reply('从下周一起夜班保留 2 号窗口，0:00 至 1:30 供应热饭热汤，汤桶换成保温桶。'),
    pass(1),
    passReply,
    pass(4),
    rate('HALF_FIXED', 'BASIC', '平时有热饭了，周六周日夜班窗口还是关着。'),
    dueIn(1),
  ],
};

const WORK_INJURY: Story = {
  key: 'workInjury',
  tier: 'CONFIDENTIAL',
  author: { department: CAST_DEPARTMENT, at: 1 },
  category: 'PAY_INSURANCE',
  text: '八月搬染料桶时腰扭伤，住院九天，单位只给了药费，一直没有帮我申报工伤认定，再拖就过期限了。',
  details: { month: '8 月', item: '工伤认定' },
  beats: [
    pass(1),
    dispatch(
      STAFF_OFFICE,
      '请核查染色车间今年八月的一起搬运受伤是否已按期申报工伤认定，没有申报的马上补办。',
    ),
    pass(2),
    reply('已查实漏报。材料本周补齐并提交社保局，申报期限未过，停工期间工资按原标准补发。'),
    passReply,
    dueIn(2),
  ],
};

const SOUP: Story = {
  key: 'soup',
  tier: 'UNNAMED',
  author: { department: CAST_DEPARTMENT, at: 0 },
  category: 'LIVING',
  text: '食堂的菜价涨了，肉却少了，一荤一素从九块变成十二块。希望把成本贴出来看看。',
  details: { place: '一号食堂' },
  beats: [
    pass(1),
    dispatch(LOGISTICS, '请说明食堂近期调价的原因，公开主要菜品的成本。'),
    pass(2),
    reply('九月起猪肉进价上涨两成。本月起每周公布十种菜的进价，九元的一荤一素套餐已恢复。'),
    passReply,
    dueIn(2),
  ],
};

const HEAT_PAY: Story = {
  key: 'heatPay',
  tier: 'NAMED',
  author: 'WORKER',
  category: 'PAY_INSURANCE',
  text: '我们丁班 9 月份有 6 天在高温岗顶班，工资条上的高温津贴只有 3 天，请帮忙核对一下。',
  details: { month: '9 月', item: '高温津贴' },
  beats: [
    pass(1),
    dispatch(STAFF_OFFICE),
    pass(2),
    reply('已与车间考勤核对，顶班 6 天属实，漏报 3 天。差额随本月工资补发，工资条上单列。'),
    pass(1),
    passReply,
    dueIn(3),
  ],
};

const TIME_OFF: Story = {
  key: 'timeOff',
  tier: 'NAMED',
  author: 'PARTNER',
  category: 'HOURS_LEAVE',
  text: '国庆前连着加班四个休息日，说好安排调休，报了两次都说人手不够。请明确什么时候能休，休不了的怎么算。',
  details: { when: '9 月下旬的四个休息日' },
  beats: [pass(1), dispatch(STAFF_OFFICE), accept, dueIn(-1)],
};

const HOT_WATER: Story = {
  key: 'hotWater',
  tier: 'NAMED',
  author: { department: CAST_DEPARTMENT, at: 0 },
  category: 'LIVING',
  byCard: true,
  text: '三号宿舍楼晚上十点以后没有热水，中班下班正好洗不上。希望热水供到十二点半。',
  details: { place: '三号宿舍楼' },
  beats: [
    pass(1),
    dispatch(LOGISTICS),
    accept,
    pass(2),
    reply('锅炉房已调整时段，三号楼热水供应延长到 0:30，本周四起执行。'),
    dueIn(0),
  ],
};

const SHUTTLE: Story = {
  key: 'shuttle',
  tier: 'NAMED',
  author: { department: CAST_DEPARTMENT, at: 2 },
  category: 'LIVING',
  text: '二号班车改线以后绕道开发区，早班要提前四十分钟出门。能不能恢复老路线，或者加一站直达。',
  details: { place: '二号班车' },
  beats: [pass(2), dispatch(LOGISTICS), accept, dueIn(1)],
};

const SHUTTLE_AGAIN: Story = {
  key: 'shuttleAgain',
  tier: 'NAMED',
  author: { department: CAST_DEPARTMENT, at: 3 },
  category: 'LIVING',
  text: '班车现在绕路，我住老街，以前二十分钟，现在快一个小时，夜班回家天都亮了。',
  details: { place: '二号班车，老街站' },
  beats: [{ by: 'RECEIVER', action: 'link', input: { duplicateOfNo: 'shuttle' } }, pass(1)],
};

const BLANK_SLIPS: Story = {
  key: 'blankSlips',
  tier: 'UNNAMED',
  author: { department: CAST_DEPARTMENT, at: 0 },
  category: 'HOURS_LEAVE',
  text: '有的班组让大家先在空白加班单上签字，时间以后再填，月底对不上也说不清。',
  details: { when: '这两个月' },
  beats: [pass(1), dispatch(STAFF_OFFICE, '请抽查各班组近两个月加班单的签字手续。'), dueIn(2)],
};

const DYE_FAN: Story = {
  key: 'dyeFan',
  tier: 'NAMED',
  author: { department: CAST_DEPARTMENT, at: 9 },
  category: 'SAFETY',
  text: '称料间的排风扇停了一个星期，粉尘大，戴着口罩也呛。请修好，修好以前加一台移动的。',
  details: { place: '染料称料间', danger: '' },
  beats: [pass(1), dispatch(CAST_DEPARTMENT), dueIn(1)],
};

const SCOLDED: Story = {
  key: 'scolded',
  tier: 'CONFIDENTIAL',
  author: { department: CAST_DEPARTMENT, at: 10 },
  category: 'TREATMENT',
  aboutPost: 'TEAM_LEADER',
  text: '交接班会上班长当着全班骂人，话很难听，不止一次。希望有人出面说一说，又怕他知道是我讲的。',
  details: { when: '上星期的交接班会', place: '' },
  beats: [dueIn(1)],
};

const LOCKERS: Story = {
  key: 'lockers',
  tier: 'NAMED',
  author: 'PARTNER',
  category: 'LIVING',
  byCard: true,
  text: '更衣室的柜子两个人合用一个，湿工作服和干净衣服混在一起。希望每人一个，或者加一排挂衣钩。',
  details: { place: '染色车间更衣室' },
  beats: [dueIn(0)],
};

const STENTER_HEAT: Story = {
  key: 'stenterHeat',
  tier: 'NAMED',
  author: { department: FINISHING, at: 0 },
  category: 'SAFETY',
  text: '定型机出布口夏天秋天都有四十多度，只有一台风扇。希望加岗位送风，高温时段多轮换一次。',
  details: { place: '三号定型机出布口', danger: '' },
  beats: [dueIn(0)],
};

const CONTROL_ROOM: Story = {
  key: 'controlRoom',
  tier: 'NAMED',
  author: { department: '污水处理站', at: 0 },
  category: 'LIVING',
  text: '中控室的空调坏了十来天，值夜班的人披着棉衣看屏幕。报修两次没有人来。',
  details: { place: '污水处理站中控室' },
  beats: [dueIn(1)],
};

/** What is under way, in the order in which it was said; a duplicate after its first one. */
export const OPEN_STORIES: readonly Story[] = [
  NIGHT_MEAL,
  WORK_INJURY,
  SOUP,
  HEAT_PAY,
  TIME_OFF,
  HOT_WATER,
  SHUTTLE,
  SHUTTLE_AGAIN,
  BLANK_SLIPS,
  DYE_FAN,
  SCOLDED,
  LOCKERS,
  STENTER_HEAT,
  CONTROL_ROOM,
];
