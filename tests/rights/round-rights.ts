import type { Right } from './right.ts';
import { ALL_WHO } from './who.ts';

const AUTHOR = [200, ['author']] as const;
const KIOSK = [403, ['kiosk']] as const;

/** What phones ask on a round: whoever goes along, for himself; the page itself holds nothing of anybody. */
export const ROUND_RIGHTS: readonly Right[] = [
  { route: 'inspections.$id_.pack.tsx', method: 'GET', on: 'ownRound', gets: [AUTHOR, KIOSK], others: 404 },
  { route: 'inspections.$id_.received.tsx', method: 'GET', on: 'ownRound', gets: [AUTHOR, KIOSK], others: 404 },
  { route: 'inspections.$id_.entries.tsx', method: 'POST', on: 'sentEntries', gets: [AUTHOR, KIOSK], others: 404 },
  { route: 'inspections.$id_.pieces.tsx', method: 'POST', on: 'sentPiece', gets: [AUTHOR, KIOSK], others: 404 },
  { route: 'round-worker[.]js.tsx', method: 'GET', gets: [[200, ALL_WHO]], nobody: 200 },
]; // prettier-ignore
