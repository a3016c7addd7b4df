import { textGroup } from '#app/core/i18n.ts';

export const frameTexts = textGroup('portal', {
  name: '职家',
  skip: '跳到正文',
  nav: {
    label: '主要栏目',
    home: '首页',
    queue: '待我办理',
    deadlines: '超期未办',
    more: '更多',
    imports: '导入台账',
    notices: '消息',
    unread: '{{count}} 条未读',
    rules: '规则',
    account: '我的账户',
    signIn: '登录',
    signOut: '退出',
  },
  news: { counted: '有 {{count}} 条新变化，点一下看', some: '有新变化，点一下看' },
});
