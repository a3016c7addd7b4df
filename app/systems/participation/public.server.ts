/** What other systems may use of this one. */
export { readBasis, readPeriod, readTurnoutsOf, type UnitFigures } from './queries-figures.server.ts';
export { completeQuestion } from './queries-page.server.ts';
