import { textGroup } from '#app/core/i18n.ts';

/** What only the server says: sentences, messages, what was done, what is wrong. */
export const noticeServerTexts = textGroup('notices', {
  chapter: '消息与通知',
  rule: {
    quiet_from: '安静时段从几点起',
    quiet_to: '安静时段到几点止',
    keep_read: '已读消息保留多久',
    keep_unread: '未读消息保留多久',
  },
  sentence: {
    MINE: '{{what}}。',
    WAITS: '{{what}}，现在等您办理。',
    SOON: '{{what}}。',
    LATE: '原由您办理：{{what}}。',
    CHASED: '{{what}}。',
    group: '到期没有办理，已转给上一级。',
  },
  message: {
    one: '职家：{{sentence}}（{{heading}}）',
    digest: '职家：{{count}} 件事有新消息',
    group: '职家：有一件事超期了',
    confirm: '职家：请确认您的邮箱',
    confirmText:
      '{{name}}（工号 {{no}}）在职家填写了这个邮箱。如果是您本人，请打开下面的链接确认；不是的话不用理会。',
    settings: '更改通知方式',
  },
  done: {
    readAll: '消息已全部标为已读。',
    channel: '通知方式已保存。',
    confirm: '已保存。请打开邮箱里的确认链接，通知才会发出。',
    confirmed: '邮箱已确认。',
    quiet: '安静时段已保存。',
    robotAdded: '群机器人已添加。',
    robotRemoved: '群机器人已移除。',
  },
  problem: {
    email: '请填写正确的邮箱地址，例如 zhangwei@example.cn。',
    wecomUser: '请填写企业微信账号：字母、数字和 . _ - @，最多 64 个字符。',
    webhook: '地址不对：请从群设置里完整复制机器人的 Webhook 地址。',
    secret: '请填写以 SEC 开头的加签密钥。',
    unit: '请选一个单位。',
    about: '请写群的名称，最多 40 个字。',
  },
  refusal: {
    notOpen: '这个平台没有开通这种通知方式。',
    tooManyMails: '一小时内确认邮件发得太多了，请过一会儿再保存。',
    linkUsed: '这个确认链接已经用过，或者邮箱又改了。请在“怎样通知我”里再保存一次邮箱。',
  },
});

/** What happens to any record's clock. */
export const deadlineNoticeTexts = textGroup('deadlines', {
  notice: {
    due: '{{dueOn}}到期，请尽快办理',
    handedOver: '同事不在岗，{{dueOn}}到期的这件事转给了您',
    chased: '提出人在等结果，催办了一次',
  },
});
