import { readCommitmentSubjects } from '#app/commons/commitments/queries-subjects.server.ts';
import { readConcernSubjects } from '#app/commons/concerns/queries-subjects.server.ts';
import type { SubjectReaders } from '#app/commons/notices/subject.ts';
import { readDaySubjects } from '#app/features/consultation-days/queries-report.server.ts';
import { readFindingSubjects, readRoundSubjects } from '#app/features/inspections/queries-subjects.server.ts';
import { readTalkSubjects } from '#app/features/management-talks/queries-pages.server.ts';
import { readPostSubjects } from '#app/features/posts/queries-posts.server.ts';
import { readReportSubjects } from '#app/features/yearly-reports/queries-reports.server.ts';
import { readNoticeSubjects } from '#app/commons/public-notices/queries-notices.server.ts';
import {
  readEntrySubjects,
  readOfficeSubjects,
  readVacancySubjects,
} from '#app/commons/representatives/queries-matters.server.ts';
import { readAccountSubjects, readPersonSubjects } from '#app/commons/roster/queries-subjects.server.ts';
import { readProposalSubjects } from '#app/features/proposals/queries-subjects.server.ts';

/** What notices can be about: of every noun its titles, numbers and addresses. */
export const SUBJECTS: SubjectReaders = {
  people: readPersonSubjects,
  accounts: readAccountSubjects,
  posts: readPostSubjects,
  'yearly-reports': readReportSubjects,
  proposals: readProposalSubjects,
  'public-notices': readNoticeSubjects,
  representatives: readOfficeSubjects,
  'representative-entries': readEntrySubjects,
  vacancies: readVacancySubjects,
  concerns: readConcernSubjects,
  'consultation-days': readDaySubjects,
  commitments: readCommitmentSubjects,
  'management-talks': readTalkSubjects,
  inspections: readRoundSubjects,
  findings: readFindingSubjects,
};
