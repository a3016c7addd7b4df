/** What other systems may use of this one. */
export { unitOn } from './import/intervals.ts';
export { type KnownEmployees, wasEmployed } from './import/knowledge.ts';
export { problemOfLink } from './policy.ts';
