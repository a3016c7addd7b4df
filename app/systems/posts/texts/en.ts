import { translation } from '#app/core/i18n.ts';
import type { postTexts as source } from './zh-CN.ts';

export const postTexts = translation<typeof source>('posts', {
  section: {
    title: 'From your representative',
    write: 'Write something',
    none: 'Nothing yet.',
    noneOwn: 'Nothing yet. Tell people what you are working on and what came of it.',
    comments: '{{count}} comments',
  },
  form: {
    title: 'To those I represent',
    lead: 'Everybody of the enterprise reads it. Nothing private, and never who told you what.',
    heading: 'Title',
    body: 'Text',
    bodyHelp: '10 to 5,000 characters',
    publish: 'Publish',
  },
  post: {
    by: 'Representative {{name}} · {{day}}',
    comments: 'Comments',
    none: 'No comments yet.',
    comment: 'Comment',
    commentHelp: 'Your name stands beside it. To stay unknown, raise a concern in confidence or unnamed.',
    send: 'Comment',
    answer: 'Answer',
    answerTo: 'Answer this comment',
    answered: 'Answer',
    raise: 'Make it a concern, with a deadline for the answer',
    remove: 'Take this comment down',
    removePost: 'Take this post down',
    by_: '{{name}} · {{day}}',
  },
});
