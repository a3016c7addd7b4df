import { textGroup } from '#app/core/i18n.ts';

/** What only the server puts into words. */
export const postServerTexts = textGroup('posts', {
  record: '代表动态',
  notice: {
    commented: '有人在您的文章下留言',
    answered: '代表答复了您的留言',
    removed: '您的文章已被撤下',
    commentRemoved: '您的留言已被撤下',
  },
  done: {
    written: '已发表。',
    comment: '已留言。',
    answer: '已答复，对方会收到消息。',
    removeComment: '留言已撤下。',
    removePost: '文章已撤下。',
  },
  problem: {
    titleShort: '请写一个题目，至少 2 个字',
    titleLong: '题目最多 60 字',
    bodyShort: '内容太短，至少写 10 个字',
    bodyLong: '内容最多 5000 字',
    textShort: '请写点内容，至少 2 个字',
    textLong: '最多 500 字',
  },
  refusal: {
    notFound: '没有这篇文章，可能已经撤下。',
    commentGone: '这条留言已经撤下，请刷新页面。',
    notYours: '只有写的人和工会可以这样做。',
    answered: '这条留言已经答复过了，请刷新页面。',
    noOffice: '您目前不是在任的职工代表，不能发表。任职有误请找工会干事。',
  },
});
