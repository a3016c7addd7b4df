import { readConcernSubjects } from '#app/commons/concerns/queries-subjects.server.ts';
import type { SubjectReaders } from '#app/commons/notices/subject.ts';
import { readProposalSubjects } from '#app/features/proposals/queries-subjects.server.ts';

/** What notices can be about: of every noun its titles, numbers and addresses. */
export const SUBJECTS: SubjectReaders = {
  proposals: readProposalSubjects,
  concerns: readConcernSubjects,
};
