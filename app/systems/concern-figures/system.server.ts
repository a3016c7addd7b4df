import { defineSystem } from '#app/platform/system/system.server.ts';
import { canSeeConcernFigures } from './permissions.ts';

/** How many concerns of which kind, and how they were answered; never which. */
export const concernFigures = defineSystem({
  noun: 'concern-figures',
  uses: ['concerns'],
  nav: [{ to: '/concern-figures', label: 'concern-figures:nav', group: 'MORE', can: canSeeConcernFigures }],
  records: [],
});
