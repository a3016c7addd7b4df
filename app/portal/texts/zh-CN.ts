import { textGroup } from '#app/core/i18n.ts';

export const frameTexts = textGroup('portal', {
  name: '职家',
  skip: '跳到正文',
  nav: {
    label: '主要栏目',
    home: '首页',
    proposals: '改善提案',
    queue: '待我办理',
    representatives: '我的代表',
    participation: '参与情况',
    deadlines: '超期未办',
    more: '更多',
    'concern-figures': '诉求统计',
    'contact-cards': '联系卡',
    visits: '走访登记',
    people: '职工与单位',
    imports: '导入台账',
    notices: '消息',
    unread: '{{count}} 条未读',
    rules: '规则',
    'public-notices': '公示',
    account: '我的账户',
    signIn: '登录',
    signOut: '退出',
  },
  news: { counted: '有 {{count}} 条新变化，点一下看', some: '有新变化，点一下看' },
});
