import { translation } from '#app/core/i18n.ts';
import type { postServerTexts as source } from './zh-CN.server.ts';

export const postServerTexts = translation<typeof source>('posts', {
  record: 'Posts',
  notice: {
    commented: 'Somebody commented on your post',
    answered: 'The representative answered your comment',
    removed: 'Your post was taken down',
    commentRemoved: 'Your comment was taken down',
  },
  done: {
    written: 'Published.',
    comment: 'Commented.',
    answer: 'Answered; the writer gets a notice.',
    removeComment: 'The comment is taken down.',
    removePost: 'The post is taken down.',
  },
  problem: {
    titleShort: 'Give it a title of at least 2 characters',
    titleLong: 'At most 60 characters',
    bodyShort: 'Too short: at least 10 characters',
    bodyLong: 'At most 5,000 characters',
    textShort: 'Write something, at least 2 characters',
    textLong: 'At most 500 characters',
  },
  refusal: {
    notFound: 'There is no such post; it may have been taken down.',
    commentGone: 'The comment was taken down; load the page again.',
    notYours: 'Only its writer and the union may do that.',
    answered: 'The comment is answered already; load the page again.',
    noOffice: 'You are not in office as a representative. If that is wrong, ask the union officer.',
  },
});
