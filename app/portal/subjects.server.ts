import { readCommitmentSubjects } from '#app/systems/commitments/queries-subjects.server.ts';
import { readConcernSubjects } from '#app/systems/concerns/queries-subjects.server.ts';
import type { SubjectReaders } from '#app/platform/notifications/subject.ts';
import { readDaySubjects } from '#app/systems/consultation-days/queries-report.server.ts';
import { readFindingSubjects, readRoundSubjects } from '#app/systems/inspections/queries-subjects.server.ts';
import { readTalkSubjects } from '#app/systems/management-talks/queries-pages.server.ts';
import { readPostSubjects } from '#app/systems/posts/queries-posts.server.ts';
import { readReportSubjects } from '#app/systems/yearly-reports/queries-reports.server.ts';
import { readNoticeSubjects } from '#app/systems/public-notices/queries-notices.server.ts';
import {
  readEntrySubjects,
  readOfficeSubjects,
  readVacancySubjects,
} from '#app/systems/representatives/queries-matters.server.ts';
import { readAccountSubjects, readPersonSubjects } from '#app/systems/roster/queries-subjects.server.ts';
import { readProposalSubjects } from '#app/systems/proposals/queries-subjects.server.ts';

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
