/** What other systems may use of this one. */
export { countsBy } from './commands/count-days.server.ts';
export { registerCommitment } from './commands/register-commitment.server.ts';
export { takeUpAgenda } from './commands/take-up-agenda.server.ts';
export { readCountedMonths } from './queries-board.server.ts';
export { readSeenCase } from './queries-case.server.ts';
export { allowedSteps } from './queries-detail.server.ts';
export { readPromisesOf } from './queries-promises.server.ts';
export { countDays } from './commands/count-days.server.ts';
export { takeCommitmentStep } from './commands/take-step.server.ts';
