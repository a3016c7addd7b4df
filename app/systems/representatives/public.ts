/** What other systems may use of this one. */
export { RUNNING_TERMS } from './representative.ts';
export { representativeRules } from './rules.ts';
