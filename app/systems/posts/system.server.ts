import { loadPosts } from './demo/load-posts.server.ts';
import { defineSystem } from '#app/platform/system/system.server.ts';
import { postEvents } from './events.ts';
import { readPostSubjects } from './queries-posts.server.ts';

/** What representatives tell the people they represent, with comments and answers. */
export const posts = defineSystem({
  noun: 'posts',
  uses: ['representatives'],
  records: [
    {
      noun: 'posts',
      label: 'posts:record',
      titles: readPostSubjects,
      visibility: { confidential: false, heads: 'none' },
    },
  ],
  events: [postEvents],
  demo: { after: ['representatives'], load: loadPosts },
});
