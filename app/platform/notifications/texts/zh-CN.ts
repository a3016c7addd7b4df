import { textGroup } from '#app/core/i18n.ts';

/** The inbox, and how one hears of things. */
export const noticeTexts = textGroup('notices', {
  page: {
    title: '消息',
    lead: '您的事有了进展，或有事等您办，都会记在这里。',
    settings: '怎样通知我',
    readAll: '全部标为已读',
    unread: '未读',
    empty: '还没有消息。您的提案有了进展、有事等您办理时，会在这里告诉您。',
    emptyUnread: '没有未读的消息。',
    emptyWaits: '没有等您办理的消息。',
    gone: '这条记录已不在了',
    broken: '有一种通知方式发不出去了',
    brokenHelp: '对方服务说地址不存在。请到“怎样通知我”里重新填写。',
  },
  show: { all: '全部', unread: '未读', waits: '等我办' },
});

/** Settings of one's own, and the robots of group chats. */
export const noticeSettingsTexts = textGroup('notices', {
  settings: {
    title: '怎样通知我',
    lead: '在职家里，消息总是马上就到。除此以外还想用别的方式知道，在这里选。',
    mine: '我的事',
    mineHelp: '我提的、参与的提案有了进展',
    waits: '等我办',
    waitsHelp: '轮到我办、快到期、已超期、有人催',
    quiet: '安静时段',
    quietHelp: '这段时间不往外发，到点以后再补发。两个时间相同，就是全天都可以发。',
    quietFrom: '从',
    quietTo: '到',
    save: '保存',
    none: '这个平台还没有开通别的通知方式。需要邮件或企业微信通知，请联系管理员。',
    robots: '群机器人',
    robotsHelp: '有事到期没有办理时，在企业微信群或钉钉群里提醒一声。',
  },
  channel: {
    EMAIL: '邮件',
    WECOM_APP: '企业微信',
    WEB_PUSH: '浏览器通知',
    WECOM_ROBOT: '企业微信群机器人',
    DINGTALK_ROBOT: '钉钉群机器人',
  },
  address: { EMAIL: '邮箱地址', WECOM_APP: '企业微信账号（UserID）' },
  addressHelp: {
    EMAIL: '保存后会收到一封确认邮件，点开里面的链接才算数。',
    WECOM_APP: '不知道的话，请问企业微信管理员：通讯录里您的“账号”。',
    WEB_PUSH: '在每台要接收的手机或电脑上，各点一次“在这台设备上接收”。',
  },
  pace: { AT_ONCE: '马上', DIGEST: '每天早上 7:30 汇总', OFF: '不发' },
  state: {
    off: '没有开通',
    waiting: '等待确认：请打开邮箱里的链接',
    open: '已开通',
    broken: '发不出去：对方服务说没有这个地址，请重新填写',
    devices: '已有 {{count}} 台设备接收',
  },
  push: {
    start: '在这台设备上接收',
    done: '这台设备可以接收通知了。',
    refused: '浏览器没有允许通知。请在浏览器的网站设置里打开“通知”，再试一次。',
    unsupported: '这个浏览器不支持通知。',
    failed: '没有成功，可能是连不上浏览器厂商的推送服务。请改用其他方式。',
  },
  confirm: {
    title: '确认邮箱',
    lead: '确认以后，职家的通知会发到 {{address}}。',
    button: '确认这个邮箱',
  },
  robot: {
    title: '群机器人',
    lead: '单位里有事到期没有办理时，在群里提醒一声：只说编号和链接，不点名，不写内容。',
    empty: '还没有群机器人。',
    add: '添加机器人',
    kind: '哪一种群',
    unit: '哪个单位的事',
    url: 'Webhook 地址',
    urlHelp: '在群设置里添加机器人后复制。地址等于钥匙，请不要发给别人。',
    secret: '加签密钥',
    secretHelp: '只有钉钉要填：机器人安全设置里选“加签”，复制 SEC 开头的一串。',
    about: '群的名称',
    remove: '移除',
    broken: '发不出去：群已解散，或机器人已被移除',
  },
});
