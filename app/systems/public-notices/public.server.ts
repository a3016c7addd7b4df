/** What other systems may use of this one. */
export { prepareNotice } from './commands/prepare-notice.server.ts';
