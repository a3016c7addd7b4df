import { defineSystem } from '#app/platform/system/system.server.ts';
import { canSeeServiceFigures } from './permissions.ts';

/** How well the representatives' systems serve, by the registry of figures. */
export const serviceFigures = defineSystem({
  noun: 'service-figures',
  uses: ['commitments', 'concerns', 'participation', 'representatives'],
  nav: [{ to: '/service-figures', label: 'service-figures:nav', group: 'MORE', can: canSeeServiceFigures }],
  records: [],
});
