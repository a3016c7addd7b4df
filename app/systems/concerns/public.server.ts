/** What other systems may use of this one. */
export { registerConcern } from './commands/register-concern.server.ts';
export { takeConcernStep } from './commands/take-step.server.ts';
export { AS_AUTHOR, authorKeyOf, readCase, seenOf } from './queries-case.server.ts';
export { readListedAmong } from './queries-list.server.ts';
export { readOpenings } from './queries-openings.server.ts';
export { type ThreadEntry, readThread, serveConcernFile } from './queries-thread.server.ts';
