import { textGroup } from '#app/core/i18n.ts';

export const postTexts = textGroup('posts', {
  section: {
    title: '代表的话',
    write: '写一篇',
    none: '还没有发表过。',
    noneOwn: '还没有发表过。告诉大家您最近在办什么、有什么结果。',
    comments: '{{count}} 条留言',
  },
  form: {
    title: '写给我代表的职工',
    lead: '全厂职工都能看到。请不要写个人隐私和谁反映了什么。',
    heading: '题目',
    body: '内容',
    bodyHelp: '10 到 5000 字',
    publish: '发表',
  },
  post: {
    by: '职工代表 {{name}} · {{day}}',
    comments: '留言',
    none: '还没有人留言。',
    comment: '写留言',
    commentHelp: '留言会显示您的姓名。不想让人知道，请用“反映问题”里的保密或匿名方式。',
    send: '留言',
    answer: '答复',
    answerTo: '答复这条留言',
    answered: '代表答复',
    raise: '转为诉求件，要一个有期限的答复',
    remove: '撤下这条留言',
    removePost: '撤下这一篇',
    by_: '{{name}} · {{day}}',
  },
});
