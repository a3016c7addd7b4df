/** What other systems may use of this one. */
export {
  type NamedRepresentative,
  representativeOfEmployee,
  representativesInOffice,
  representativesOf,
  successorOf,
} from './queries-offices.server.ts';
