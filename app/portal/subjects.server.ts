import type { SubjectReaders } from '#app/commons/notices/subject.ts';
import { readPostSubjects } from '#app/features/posts/queries-posts.server.ts';
import { readReportSubjects } from '#app/features/yearly-reports/queries-reports.server.ts';
import { readProposalSubjects } from '#app/features/proposals/queries-subjects.server.ts';

/** What notices can be about: of every noun its titles, numbers and addresses. */
export const SUBJECTS: SubjectReaders = {
  posts: readPostSubjects,
  'yearly-reports': readReportSubjects,
  proposals: readProposalSubjects,
};
