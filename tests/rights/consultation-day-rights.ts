import type { Right } from './right.ts';
import { EMPLOYEES, UNION } from './who.ts';

/** When one is heard everybody may know; the union plans and reports, and whoever is on duty serves. */
export const CONSULTATION_DAYS: readonly Right[] = [
  { route: 'consultation-days._index.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'consultation-days._index.tsx', method: 'POST', on: 'oneDayMore', gets: [[302, UNION]], others: 403 },
  { route: 'consultation-days.$id.tsx', method: 'GET', on: 'announcedDay', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'consultation-days.$id.tsx', method: 'POST', on: 'freeSlot', gets: [[302, EMPLOYEES]], others: 403 },
  { route: 'consultation-days.$id_.edit.tsx', method: 'GET', on: 'announcedDay', gets: [[200, UNION]], others: 403 },
  { route: 'consultation-days.$id_.edit.tsx', method: 'POST', on: 'plannedDay', gets: [[302, UNION]], others: 403 },
  { route: 'consultation-days.$id_.$step.tsx', method: 'GET', on: 'announceDay', gets: [[200, UNION], [403, ['kiosk']]], others: 409 },
  { route: 'consultation-days.$id_.$step.tsx', method: 'POST', on: 'announceDay', gets: [[302, UNION]], others: 403 },
  { route: 'consultation-days.$id_.$step.tsx', method: 'POST', on: 'openDay', gets: [[302, ['representative', ...UNION]]], others: 403 },
  { route: 'consultation-days.$id_.$step.tsx', method: 'POST', on: 'signDay', gets: [[302, ['unionChair']]], others: 403 },
  { route: 'consultation-days.$id_.desk.tsx', method: 'GET', on: 'openedDay', gets: [[200, ['representative', 'director', ...UNION]]], others: 403 },
  { route: 'consultation-days.$id_.desk.tsx', method: 'POST', on: 'openedDay', gets: [[302, ['representative', 'director', ...UNION]]], others: 403 },
  { route: 'consultation-days.$id_.visits.$visitId.tsx', method: 'GET', on: 'openedDay', gets: [[200, ['representative', ...UNION]]], others: 403 },
  { route: 'consultation-days.$id_.visits.$visitId.tsx', method: 'POST', on: 'visitorsMatter', gets: [[302, ['representative', ...UNION]]], others: 403 },
  { route: 'consultation-days.$id_.wall.tsx', method: 'GET', on: 'openedDay', gets: [[200, [...EMPLOYEES, 'kiosk']]] },
  { route: 'consultation-days.$id_.poster.tsx', method: 'GET', on: 'announcedDay', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'consultation-days.$id_.report.tsx', method: 'GET', on: 'closedDay', gets: [[200, UNION]], others: 403 },
  { route: 'consultation-days.$id_.report.tsx', method: 'GET', on: 'publishedDay', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'consultation-days.$id_.report.tsx', method: 'POST', on: 'closedDay', gets: [[302, UNION]], others: 403 },
]; // prettier-ignore
