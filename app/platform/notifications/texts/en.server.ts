import { translation } from '#app/core/i18n.ts';
import type { deadlineNoticeTexts as deadlines, noticeServerTexts as source } from './zh-CN.server.ts';

export const noticeServerTexts = translation<typeof source>('notices', {
  chapter: 'Notices',
  rule: {
    quiet_from: 'Quiet hours begin',
    quiet_to: 'Quiet hours end',
    keep_read: 'How long read notices are kept',
    keep_unread: 'How long unread notices are kept',
  },
  sentence: {
    MINE: '{{what}}.',
    WAITS: '{{what}}; it now waits for you.',
    SOON: '{{what}}.',
    LATE: 'It was yours to do: {{what}}.',
    CHASED: '{{what}}.',
    group: 'Not done in time and passed on to the next level.',
  },
  message: {
    one: 'Zhijia: {{heading}}: {{sentence}}',
    digest: 'Zhijia: news of {{count}} matters',
    group: 'Zhijia: something is overdue',
    confirm: 'Zhijia: please confirm your address',
    confirmText:
      '{{name}} (staff number {{no}}) typed this address in Zhijia. If that was you, please open the link below; otherwise ignore this mail.',
    settings: 'Change how you are reached',
  },
  done: {
    readAll: 'All notices are marked as read.',
    channel: 'Saved.',
    confirm: 'Saved. Open the link in your mailbox; nothing is sent before that.',
    confirmed: 'The address is confirmed.',
    quiet: 'The quiet hours are saved.',
    robotAdded: 'The robot was added.',
    robotRemoved: 'The robot was removed.',
  },
  problem: {
    email: 'Please type a correct e-mail address, such as zhangwei@example.cn.',
    wecomUser: 'Please type the WeCom account: letters, digits and . _ - @, at most 64.',
    webhook: 'That is not the webhook: please copy the whole address from the group’s settings.',
    secret: 'Please type the signing secret that begins with SEC.',
    unit: 'Please choose a unit.',
    about: 'Please write the name of the group, at most 40 characters.',
  },
  refusal: {
    notOpen: 'This portal is not set up for this way of reaching you.',
    tooManyMails: 'Too many mails were asked for within an hour; please save again later.',
    linkUsed:
      'This link was used already, or the address has changed since. Please save the address again under “How to reach me”.',
  },
});

export const deadlineNoticeTexts = translation<typeof deadlines>('deadlines', {
  notice: {
    due: 'Due on {{dueOn}}, please see to it soon',
    handedOver: 'A colleague is away: this, due on {{dueOn}}, was handed to you',
    chased: 'The person who raised it waits for an answer and asks',
  },
});
