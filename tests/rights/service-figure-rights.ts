import type { Right } from './right.ts';
import { REPRESENTATIVES, UNION } from './who.ts';

const READERS = [
  'teamLeader',
  'director',
  'otherDirector',
  'kaizenOffice',
  ...REPRESENTATIVES,
  ...UNION,
] as const;

/** Figures of the representatives' systems are for those who answer for them; they hold no case. */
export const SERVICE_FIGURES: readonly Right[] = [
  { route: 'service-figures._index.tsx', method: 'GET', gets: [[200, READERS]], others: 403 },
  { route: 'service-figures.$figure.tsx', method: 'GET', on: 'serviceFigure', gets: [[200, READERS]], others: 403 },
  { route: 'service-figures._index.tsx', method: 'GET', on: 'unit', gets: [[200, READERS]], others: 403 },
  { route: 'service-figures.export.tsx', method: 'GET', on: 'unit', gets: [[200, READERS]], others: 403 },
  { route: 'service-figures.report.tsx', method: 'GET', gets: [[200, READERS]], others: 403 },
  { route: 'service-figures.report_.export.tsx', method: 'GET', gets: [[200, READERS]], others: 403 },
]; // prettier-ignore
