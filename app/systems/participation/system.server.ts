import { defineSystem } from '#app/platform/system/system.server.ts';
import { canSeeFigures } from './permissions.ts';
import { figureChapter } from './rule-chapter.ts';

/** How many take part in improving, and what comes of it. */
export const participation = defineSystem({
  noun: 'participation',
  uses: [],
  nav: [{ to: '/participation', label: 'participation:nav', group: 'MORE', can: canSeeFigures }],
  records: [],
  rules: [figureChapter],
});
