import type { Right } from './right.ts';
import { EMPLOYEES, UNION } from './who.ts';

const KIOSK = [403, ['kiosk']] as const;
/** Whoever leads the round, and the union. */
const INSIDE = ['author', ...UNION] as const;
/** Once the report is out, whoever leads the inspected unit too. */
const TOLD = [...INSIDE, 'director'] as const;

/** Rounds and findings: the team and the union from the first day, the unit's head from the report, all once published. */
export const INSPECTION_RIGHTS: readonly Right[] = [
  { route: 'inspections._index.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'inspections.export.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'inspections.new.tsx', method: 'GET', gets: [[200, UNION]], others: 403 },
  { route: 'inspections.$id_.edit.tsx', method: 'GET', on: 'plannedRound', gets: [[200, UNION]], others: 403, stranger: 404 },
  { route: 'inspections.$id_.edit.tsx', method: 'POST', on: 'changedPlan', gets: [[302, UNION]], others: 403, stranger: 404 },
  { route: 'inspections.new.tsx', method: 'POST', on: 'newRound', gets: [[302, UNION]], others: 403, stranger: 422 },
  { route: 'inspections.$id.tsx', method: 'GET', on: 'plannedRound', gets: [[200, INSIDE], KIOSK], others: 404 },
  { route: 'inspections.$id.tsx', method: 'GET', on: 'reportedRound', gets: [[200, TOLD], KIOSK], others: 404 },
  { route: 'inspections.$id.tsx', method: 'GET', on: 'publishedRound', gets: [[200, EMPLOYEES], KIOSK] },
  { route: 'inspections.$id.tsx', method: 'POST', on: 'twoAnswers', gets: [[302, ['author']], [403, ['director', ...UNION, 'kiosk']]], others: 404 },
  { route: 'inspections.$id_.$step.tsx', method: 'GET', on: 'lookAtApproving', gets: [[200, ['unionChair']], [409, ['author', 'unionOfficer']], KIOSK], others: 404 },
  { route: 'inspections.$id_.$step.tsx', method: 'POST', on: 'approveRound', gets: [[302, ['unionChair']], [403, ['author', 'unionOfficer', 'kiosk']]], others: 404 },
  { route: 'inspections.$id_.$step.tsx', method: 'POST', on: 'notifyRound', gets: [[302, UNION], [403, ['author', 'kiosk']]], others: 404 },
  { route: 'inspections.$id_.$step.tsx', method: 'POST', on: 'startRound', gets: [[302, ['author']], [403, [...UNION, 'kiosk']]], others: 404 },
  { route: 'inspections.$id_.chase.tsx', method: 'POST', on: 'chasedRound', gets: [[302, ['author', 'unionOfficer']], [409, ['unionChair']], KIOSK], others: 404 },
  { route: 'inspections.$id_.findings.tsx', method: 'GET', on: 'noteFinding', gets: [[200, ['author']], [403, ['director', ...UNION, 'kiosk']]], others: 404 },
  { route: 'inspections.$id_.findings.tsx', method: 'POST', on: 'noteFinding', gets: [[302, ['author']], [403, ['director', ...UNION, 'kiosk']]], others: 404 },
  { route: 'inspections.$id_.report.tsx', method: 'GET', on: 'reportedRound', gets: [[200, TOLD], KIOSK], others: 404 },
  { route: 'inspections.$id_.report.tsx', method: 'GET', on: 'publishedRound', gets: [[200, EMPLOYEES], KIOSK] },
  { route: 'findings._index.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'findings.export.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'findings.$id.tsx', method: 'GET', on: 'reportedFinding', gets: [[200, TOLD], KIOSK], others: 404 },
  { route: 'findings.$id_.files.$fileId.tsx', method: 'GET', on: 'reportedFinding', gets: [[200, TOLD], KIOSK], others: 404 },
  { route: 'findings.$id_.$step.tsx', method: 'GET', on: 'lookAtExplaining', gets: [[200, ['director']], [409, INSIDE], KIOSK], others: 404 },
  { route: 'findings.$id_.$step.tsx', method: 'POST', on: 'explainFinding', gets: [[302, ['director']], [403, [...INSIDE, 'kiosk']]], others: 404 },
  { route: 'findings.$id_.$step.tsx', method: 'POST', on: 'assignFinding', gets: [[403, [...TOLD, 'kiosk']]], others: 404 },
  { route: 'findings.$id_.chase.tsx', method: 'POST', on: 'chasedFinding', gets: [[302, INSIDE], [403, ['director', 'kiosk']]], others: 404 },
  { route: 'inspection-templates._index.tsx', method: 'GET', gets: [[200, UNION]], others: 403 },
  { route: 'inspection-templates._index.tsx', method: 'POST', on: 'readyTemplates', gets: [[302, UNION]], others: 403 },
  { route: 'inspection-templates.$id.tsx', method: 'GET', on: 'template', gets: [[200, UNION]], others: 403 },
  { route: 'inspection-templates.$id.tsx', method: 'POST', on: 'template', gets: [[302, UNION]], others: 403 },
  { route: 'places._index.tsx', method: 'GET', gets: [[200, UNION]], others: 403 },
  { route: 'places._index.tsx', method: 'POST', on: 'newPlace', gets: [[302, UNION]], others: 403, stranger: 422 },
  { route: 'places.sheets.tsx', method: 'GET', gets: [[200, UNION]], others: 403 },
  { route: 'places.$code.tsx', method: 'GET', on: 'wordOnSite', gets: [[200, EMPLOYEES], KIOSK] },
  { route: 'places.$code.tsx', method: 'POST', on: 'wordOnSite', gets: [[302, EMPLOYEES], KIOSK] },
]; // prettier-ignore
