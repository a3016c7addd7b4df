import type { SubjectReaders } from '#app/commons/notices/subject.ts';
import { readNoticeSubjects } from '#app/commons/public-notices/queries-notices.server.ts';
import {
  readEntrySubjects,
  readOfficeSubjects,
  readVacancySubjects,
} from '#app/commons/representatives/queries-matters.server.ts';
import { readProposalSubjects } from '#app/features/proposals/queries-subjects.server.ts';

/** What notices can be about: of every noun its titles, numbers and addresses. */
export const SUBJECTS: SubjectReaders = {
  proposals: readProposalSubjects,
  'public-notices': readNoticeSubjects,
  representatives: readOfficeSubjects,
  'representative-entries': readEntrySubjects,
  vacancies: readVacancySubjects,
};
