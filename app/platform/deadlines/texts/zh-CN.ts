import { textGroup } from '#app/core/i18n.ts';

export const deadlineTexts = textGroup('deadlines', {
  clock: {
    holder: '{{name}}办理',
    deputy: '{{name}}代{{absent}}办理',
    role: '{{role}}办理',
    left: '还剩 {{days}} 个工作日',
    today: '今天到期',
    over: '已超 {{days}} 个工作日',
    progress: '第 {{day}} 天，共 {{days}} 个工作日',
    begins: '从下一个工作日起算，共 {{days}} 个工作日',
    after: '到期没办，自动转给{{who}}',
    why: '为什么是这一天',
    rule: '{{name}}：{{value}}。依据：{{source}}。',
    since: '从 {{day}} 起执行。',
    look: '看这条规则',
    estimated: '国务院还没有公布这一年的放假安排，到期日按周一到周五估算。',
    chase: '催一下',
    chased: '已经催过了，{{day}}可以再催',
  },
  unit: { workdays: '{{count}} 个工作日', days: '{{count}} 天' },
  source: { default: '本平台默认', practice: '企业通行做法' },
  rule: {
    remind_before: '到期前多久提醒',
    takeover: '转给上一级后的办理期限',
    chase_every: '多久可以催一次',
  },
  wall: {
    title: '超期未办',
    lead: '谁手上的事过了期，一目了然。最久的排在最前面。',
    none: '没有超期的事。',
    count: '{{count}} 件',
    since: '{{day}} 到期',
  },
});
