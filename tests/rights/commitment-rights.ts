import type { Right } from './right.ts';
import { TALK_RIGHTS } from './talk-rights.ts';
import { EMPLOYEES, REPRESENTATIVES, UNION } from './who.ts';

const ALL = [...EMPLOYEES, 'kiosk'] as const;
const KIOSK = [403, ['kiosk']] as const;

/** Promises, and talks, in which most are made. The board is everybody's; guarded words are for the parties. */
export const COMMITMENT_RIGHTS: readonly Right[] = [
  { route: 'commitments._index.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'commitments.board.tsx', method: 'GET', gets: [[200, ALL]] },
  { route: 'commitments.poster.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'commitments.export.tsx', method: 'GET', gets: [[200, UNION]], others: 403 },
  { route: 'commitments.$id.tsx', method: 'GET', on: 'commitment', gets: [[200, EMPLOYEES], KIOSK], stranger: 404 },
  { route: 'commitments.$id.tsx', method: 'GET', on: 'guardedCommitment', gets: [[200, ['author', 'director', ...UNION]], KIOSK], others: 404 },
  { route: 'commitments.$id_.files.$fileId.tsx', method: 'GET', on: 'guardedCommitment', gets: [[200, ['author', 'director', ...UNION]], KIOSK], others: 404 },
  { route: 'commitments.$id_.$step.tsx', method: 'GET', on: 'reportCommitment', gets: [[200, ['director']], KIOSK], others: 409, stranger: 404 },
  { route: 'commitments.$id_.$step.tsx', method: 'POST', on: 'reportCommitment', gets: [[302, ['director']]], others: 403, stranger: 404 },
  { route: 'commitments.$id_.$step.tsx', method: 'POST', on: 'confirmCommitment', gets: [[302, ['author', ...REPRESENTATIVES, ...UNION]]], others: 403, stranger: 404 },
  { route: 'commitments.$id_.$step.tsx', method: 'POST', on: 'withdrawCommitment', gets: [[302, ['unionChair']]], others: 403, stranger: 404 },
  { route: 'commitments.$id_.chase.tsx', method: 'POST', on: 'commitment', gets: [[302, ['author', ...REPRESENTATIVES, ...UNION]]], others: 403, stranger: 404 },
  ...TALK_RIGHTS,
]; // prettier-ignore
