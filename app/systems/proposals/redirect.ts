import type { Channel } from './proposal.ts';

/** Topics that are no improvement proposals, however they are put. */
export const OTHER_TOPICS = ['PAY', 'PERSONNEL', 'COMPLAINT'] as const;

export type OtherTopic = (typeof OTHER_TOPICS)[number];

/** A topic that has its own channel, and the words by which it was recognised. */
export interface ChannelHint {
  topic: OtherTopic;
  channel: Channel;
  words: string[];
}

interface TopicWords {
  channel: Channel;
  /** One of these is enough. */
  clear: readonly string[];
  /** Two different ones of these are enough: alone they also stand in proposals, as in 工资表自动核算. */
  vague: readonly string[];
}

const TOPIC_WORDS: Record<OtherTopic, TopicWords> = {
  PAY: {
    channel: 'REPRESENTATIVE',
    clear: words(
      '涨工资 加工资 涨薪 加薪 提高工资 增加工资 工资太低 工资低 工资少 工资待遇 拖欠工资 少发工资 扣工资 奖金太少 提高奖金',
      '加班费 加班工资 高温补贴 夜班补贴 提高补贴 年终奖 社保 公积金 五险一金 福利待遇 提高待遇 涨福利',
    ),
    vague: words('工资 薪资 薪酬 奖金 补贴 津贴 待遇 福利 调薪 加班 公平 意见很大'),
  },
  PERSONNEL: {
    channel: 'REPRESENTATIVE',
    clear: words(
      '调岗 换岗位 调换岗位 调动岗位 升职 晋升 提拔 辞退 开除 裁员 劳动合同 转正 任免 年休假 不批假 带薪休假',
      '换领导 换班长 换主任 更换领导 更换班长 更换主任 班长人选 主任人选',
    ),
    vague: words('岗位调动 请假 休假 合同 领导 干部 人选 招人 人手不够 编制 考勤 调休 不公平'),
  },
  COMPLAINT: {
    channel: 'EMPLOYEE_ISSUE',
    clear: words(
      '我要投诉 投诉领导 投诉班长 投诉主任 举报 骂人 打人 侮辱 辱骂 欺负 刁难 穿小鞋 打击报复 吃拿卡要 收红包 吃回扣',
      '态度恶劣 态度太差 性骚扰 偏心 希望领导重视',
    ),
    vague: words(
      '投诉 不公平 态度差 态度不好 不作为 意见很大 怨气 不满 凭什么 讨说法 食堂 宿舍 涨价 难吃 受不了',
    ),
  },
};

function words(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

/**
 * Whether the text reads like a matter that has its own channel. A hint for the one who writes, so that his matter
 * does not end in a refusal; it never blocks a submission and decides nothing. Null for anything that may well be a
 * proposal.
 */
export function channelHint(text: string): ChannelHint | null {
  const read = text.normalize('NFKC').replace(/\s+/g, '');
  for (const topic of OTHER_TOPICS) {
    const { channel, clear, vague } = TOPIC_WORDS[topic];
    const clearWords = clear.filter((word) => read.includes(word));
    if (clearWords.length > 0) return { topic, channel, words: clearWords };
    const vagueWords = vague.filter((word) => read.includes(word));
    if (vagueWords.length > 1) return { topic, channel, words: vagueWords };
  }
  return null;
}
