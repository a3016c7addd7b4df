import { translation } from '#app/core/i18n.ts';
import type { noticeSettingsTexts as settings, noticeTexts as source } from './zh-CN.ts';

export const noticeTexts = translation<typeof source>('notices', {
  page: {
    title: 'Notices',
    lead: 'Whenever something of yours moves on, or something waits for you, it is noted here.',
    settings: 'How to reach me',
    readAll: 'Mark all as read',
    unread: 'Unread',
    empty: 'No notices yet. You will read here when your proposals move on or something waits for you.',
    emptyUnread: 'Nothing unread.',
    emptyWaits: 'No notice of anything that waits for you.',
    gone: 'This record is no longer there',
    broken: 'One way of reaching you no longer works',
    brokenHelp: 'The service says there is no such address. Please type it anew under “How to reach me”.',
  },
  show: { all: 'All', unread: 'Unread', waits: 'Waiting for me' },
});

export const noticeSettingsTexts = translation<typeof settings>('notices', {
  settings: {
    title: 'How to reach me',
    lead: 'In Zhijia itself you always hear at once. Choose here how else you want to hear.',
    mine: 'My matters',
    mineHelp: 'Proposals that I made or share in have moved on',
    waits: 'Waiting for me',
    waitsHelp: 'My turn, due soon, overdue, or somebody asks',
    quiet: 'Quiet hours',
    quietHelp: 'Nothing is sent meanwhile; it follows afterwards. The same hour twice: no quiet hours.',
    quietFrom: 'From',
    quietTo: 'To',
    save: 'Save',
    none: 'This portal has no other way of reaching you yet. For e-mail or WeCom please ask the administrator.',
    robots: 'Group robots',
    robotsHelp: 'When something was not done in time, a WeCom or DingTalk group is reminded.',
  },
  channel: {
    EMAIL: 'E-mail',
    WECOM_APP: 'WeCom',
    WEB_PUSH: 'Browser notifications',
    WECOM_ROBOT: 'WeCom group robot',
    DINGTALK_ROBOT: 'DingTalk group robot',
  },
  address: { EMAIL: 'E-mail address', WECOM_APP: 'WeCom account (UserID)' },
  addressHelp: {
    EMAIL: 'After saving you get a mail with a link; the address counts once you have opened it.',
    WECOM_APP: 'If you do not know it, ask the WeCom administrator for your account in the contacts.',
    WEB_PUSH: 'On each phone or computer that is to receive them, press “Receive on this device” once.',
  },
  pace: { AT_ONCE: 'At once', DIGEST: 'Daily at 7:30', OFF: 'Never' },
  state: {
    off: 'Not set up',
    waiting: 'To be confirmed: please open the link in your mailbox',
    open: 'Set up',
    broken: 'Cannot be delivered: the service knows no such address, please type it anew',
    devices: '{{count}} devices receive them',
  },
  push: {
    start: 'Receive on this device',
    done: 'This device now receives notifications.',
    refused: 'The browser did not allow notifications. Please allow them in its site settings and try again.',
    unsupported: 'This browser has no notifications.',
    failed: 'That did not work; the browser’s push service may be out of reach. Please use another way.',
  },
  confirm: {
    title: 'Confirm e-mail address',
    lead: 'Once confirmed, notices of Zhijia are sent to {{address}}.',
    button: 'Confirm this address',
  },
  robot: {
    title: 'Group robots',
    lead: 'When something in a unit was not done in time its group is reminded: a number and a link, no names, no content.',
    empty: 'No group robots yet.',
    add: 'Add a robot',
    kind: 'Kind of group',
    unit: 'Matters of which unit',
    url: 'Webhook address',
    urlHelp: 'Copy it after adding a robot in the group’s settings. It is a key: please pass it to nobody.',
    secret: 'Signing secret',
    secretHelp:
      'DingTalk only: choose signing in the robot’s security settings and copy the text beginning with SEC.',
    about: 'Name of the group',
    remove: 'Remove',
    broken: 'Cannot be delivered: the group or its robot is gone',
  },
});
