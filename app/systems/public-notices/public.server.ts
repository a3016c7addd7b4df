/** What other systems may use of this one. */
export { prepareNotice } from './commands/prepare-notice.server.ts';
export { takeNoticeStep } from './commands/take-step.server.ts';
export { readCase as readNoticeCase } from './queries-case.server.ts';
