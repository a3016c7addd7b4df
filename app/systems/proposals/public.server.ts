/** What other systems may use of this one. */
export { makeProposalOf } from './commands/make-proposal-of.server.ts';
