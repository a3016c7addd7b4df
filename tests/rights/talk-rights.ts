import type { Right } from './right.ts';
import { EMPLOYEES, REPRESENTATIVES, UNION } from './who.ts';

const PARTIES = ['author', 'director', ...UNION] as const;
const KIOSK = [403, ['kiosk']] as const;

/** Talks: their parties read all of one, others what was published. */
export const TALK_RIGHTS: readonly Right[] = [
  { route: 'management-talks._index.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'management-talks.new.tsx', method: 'GET', gets: [[200, REPRESENTATIVES]], others: 403, stranger: 403 },
  { route: 'management-talks.new.tsx', method: 'POST', on: 'newTalk', gets: [[302, REPRESENTATIVES]], others: 403, stranger: 403 },
  { route: 'management-talks.$id.tsx', method: 'GET', on: 'requestedTalk', gets: [[200, PARTIES], KIOSK], others: 404 },
  { route: 'management-talks.$id.tsx', method: 'GET', on: 'publishedTalk', gets: [[200, EMPLOYEES], KIOSK], stranger: 404 },
  { route: 'management-talks.$id_.calendar.tsx', method: 'GET', on: 'requestedTalk', gets: [[200, PARTIES], KIOSK], others: 404 },
  { route: 'management-talks.$id_.$step.tsx', method: 'GET', on: 'acceptTalk', gets: [[200, ['director']], [409, ['author', ...UNION]], KIOSK], others: 404 },
  { route: 'management-talks.$id_.$step.tsx', method: 'POST', on: 'acceptTalk', gets: [[302, ['director']], [403, ['author', ...UNION, 'kiosk']]], others: 404 },
  { route: 'management-talks.$id_.$step.tsx', method: 'POST', on: 'withdrawTalk', gets: [[302, ['author']], [403, ['director', ...UNION, 'kiosk']]], others: 404 },
  { route: 'management-talks.$id_.$step.tsx', method: 'POST', on: 'insistOnTalk', gets: [[302, ['unionChair']], [403, ['author', 'director', 'unionOfficer', 'kiosk']]], others: 404 },
  { route: 'management-talks.$id_.$step.tsx', method: 'POST', on: 'scheduleTalk', gets: [[302, PARTIES], KIOSK], others: 404 },
  { route: 'management-talks.$id_.chase.tsx', method: 'POST', on: 'requestedTalk', gets: [[409, ['author', 'director', ...UNION]], KIOSK], others: 404 },
]; // prettier-ignore
