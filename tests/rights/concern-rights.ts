import type { Right } from './right.ts';
import { EMPLOYEES, REPRESENTATIVES, UNION } from './who.ts';

/** The union on the case: the representative whom it was told to, and the officers. */
const ON_CASE = ['representative', ...UNION] as const;

/** What is said is wrong: its author's, its first receiver's and the union's, and whose it is sent to. */
export const CONCERNS: readonly Right[] = [
  { route: 'concerns._index.tsx', method: 'GET', gets: [[200, ['teamLeader', 'director', 'otherDirector', ...REPRESENTATIVES, ...UNION]]], others: 403 },
  { route: 'concerns.export.tsx', method: 'GET', gets: [[200, UNION]], others: 403 },
  { route: 'concerns.mine.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'concerns.new.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'concerns.new.tsx', method: 'POST', on: 'concernForm', gets: [[302, EMPLOYEES]], others: 403 },
  { route: 'concerns.$id.tsx', method: 'GET', on: 'concern', gets: [[200, ['author', ...ON_CASE]], [403, ['kiosk']]], others: 404 },
  { route: 'concerns.$id.tsx', method: 'GET', on: 'confidentialConcern', gets: [[200, ['author', ...ON_CASE]], [403, ['kiosk']]], others: 404 },
  { route: 'concerns.$id.tsx', method: 'GET', on: 'dispatchedConcern', gets: [[200, ['author', ...ON_CASE, 'otherDirector']], [403, ['kiosk']]], others: 404 },
  { route: 'concerns.$id.tsx', method: 'GET', on: 'concernAboutChair', gets: [[200, ['author', 'representative']], [403, ['kiosk']]], others: 404 },
  { route: 'concerns.$id_.$step.tsx', method: 'GET', on: 'dispatchConcern', gets: [[200, ON_CASE], [409, ['author']], [403, ['kiosk']]], others: 404 },
  { route: 'concerns.$id_.$step.tsx', method: 'POST', on: 'dispatchConcern', gets: [[302, ON_CASE], [403, ['author', 'kiosk']]], others: 404 },
  { route: 'concerns.$id_.$step.tsx', method: 'POST', on: 'replyToConcern', gets: [[302, ['otherDirector']], [403, ['author', ...ON_CASE, 'kiosk']]], others: 404 },
  { route: 'concerns.$id_.$step.tsx', method: 'POST', on: 'withdrawConcern', gets: [[302, ['author']], [403, [...ON_CASE, 'kiosk']]], others: 404 },
  { route: 'concerns.$id_.chase.tsx', method: 'POST', on: 'concern', gets: [[302, ['author']], [403, [...ON_CASE, 'kiosk']]], others: 404 },
  { route: 'concerns.$id_.files.$fileId.tsx', method: 'GET', on: 'confidentialConcern', gets: [[200, ['author', ...ON_CASE]], [403, ['kiosk']]], others: 404 },
  { route: 'concerns.$id_.openings.tsx', method: 'GET', on: 'confidentialConcern', gets: [[200, ['author', ...ON_CASE]], [403, ['kiosk']]], others: 404 },
  { route: 'concerns.$id_.openings.tsx', method: 'GET', on: 'concern', gets: [[404, ['author']], [403, ['kiosk']]], others: 404 },
  { route: 'concerns.$id_.openings.tsx', method: 'POST', on: 'openConcern', gets: [[302, ON_CASE], [403, ['author', 'kiosk']]], others: 404 },
]; // prettier-ignore
