/** What other systems may use of this one. */
export { endOpenLinks, tellOfAccount } from './commands/guard-account.server.ts';
export { readConfidence, readUnionRoles } from './queries-confidence.server.ts';
export { findEnterprise } from './queries-enterprise.server.ts';
export { type Person, findPerson } from './queries-find.server.ts';
export { type KnownPerson, employmentsOf, readPeople } from './queries-people.server.ts';
export { readAccountSubjects } from './queries-subjects.server.ts';
export { readUnitBook } from './queries-units.server.ts';
export { findUnitOn } from './queries.server.ts';
export { readNo } from './queries-person.server.ts';
