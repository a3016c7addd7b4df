import { textGroup } from '#app/core/i18n.ts';

/** What only the server puts into words: what a write is answered with. Never sent to a browser. */
export const accountServerTexts = textGroup('accounts', {
  record: '账户',
  chapter: '账户与登录',
  rule: {
    keep_sessions: '登录过期后，登录记录还保留多久',
    keep_invitations: '激活链接用过或过期后，还保留多久',
  },
  done: {
    activated: '密码已设好，您已登录。',
    preferences: '已保存。',
    password: '密码已修改，其他设备已退出。',
    revoked: '那台设备已退出。',
  },
  refusal: {
    wrongPassword:
      '工号或密码不对。请核对后再试；忘记密码请找班组长或人力资源部重新发激活单（职工代表和工会人员找工会主席）。',
    locked:
      '密码连续输错，账户已锁定。请 {{minutes}} 分钟后再试，或找人力资源部重新发激活单（职工代表和工会人员找工会主席）。',
    linkEnded:
      '这个激活链接已用过或已过期。请找班组长或人力资源部重新发一张激活单（职工代表和工会人员找工会主席）。',
    unknownEmployee: '花名册上没有工号 {{no}}。请核对工号。',
    linkOfUnion: '此人是职工代表或工会人员，能看到保密的诉求。激活链接只由企业工会主席生成，请联系工会主席。',
    linkOfChair:
      '这是工会主席的账户，激活链接由另一位工会主席生成。没有另一位的，请运维人员在服务器上运行 npm run zhijia -- account invite --employee {{no}}，当面交给主席本人。',
    linkOfEnterprise: '激活链接由人力资源部生成。请联系人力资源部。',
    linkOwn:
      '不能给自己生成激活链接。要改密码，请到“账户”页面；忘记密码的，请运维人员在服务器上运行 npm run zhijia -- account invite --employee {{no}}。',
    sessionEnded: '那台设备已经退出了。',
  },
  problem: {
    required: '请填写',
    passwordShort: '密码至少 {{minimum}} 位',
    passwordLong: '密码最多 {{maximum}} 位',
    passwordRepeat: '两次输入的密码不一样',
    passwordWrong: '现在的密码不对',
    passwordCommon: '这个密码太常见，容易被猜到，请换一个',
    passwordOwnNo: '密码里不要包含工号',
  },
});
