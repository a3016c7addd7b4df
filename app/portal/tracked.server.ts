import { readMatter as readCommitment } from '#app/commons/commitments/queries-case.server.ts';
import { commitmentWorkflow } from '#app/commons/commitments/workflow.ts';
import { readMatter as readConcern } from '#app/commons/concerns/queries-case.server.ts';
import { concernWorkflow } from '#app/commons/concerns/workflow.ts';
import { tracked, type TrackedNouns } from '#app/commons/deadlines/tracked.server.ts';
import { readMatter as readNoticeMatter } from '#app/commons/public-notices/queries-case.server.ts';
import { publicNoticeWorkflow } from '#app/commons/public-notices/workflow.ts';
import { entryWorkflow } from '#app/commons/representatives/entry-workflow.ts';
import { readEntryMatter, readVacancyMatter } from '#app/commons/representatives/queries-matters.server.ts';
import { vacancyWorkflow } from '#app/commons/representatives/vacancy-workflow.ts';
import { readMatter as readDayMatter } from '#app/features/consultation-days/queries-case.server.ts';
import { consultationWorkflow } from '#app/features/consultation-days/workflow.ts';
import { findingWorkflow } from '#app/features/inspections/finding-workflow.ts';
import { readRoundMatter } from '#app/features/inspections/queries-case.server.ts';
import { readFindingMatter } from '#app/features/inspections/queries-finding.server.ts';
import { roundWorkflow } from '#app/features/inspections/round-workflow.ts';
import { readMatter as readTalkMatter } from '#app/features/management-talks/queries-case.server.ts';
import { talkWorkflow } from '#app/features/management-talks/workflow.ts';
import { readMatter } from '#app/features/proposals/queries-case.server.ts';
import { proposalWorkflow } from '#app/features/proposals/workflow.ts';

/** All systems whose clocks are looked after. */
export const TRACKED: TrackedNouns = {
  ...tracked(proposalWorkflow, readMatter),
  ...tracked(publicNoticeWorkflow, readNoticeMatter),
  ...tracked(vacancyWorkflow, readVacancyMatter),
  ...tracked(entryWorkflow, readEntryMatter),
  ...tracked(concernWorkflow, readConcern),
  ...tracked(consultationWorkflow, readDayMatter),
  ...tracked(commitmentWorkflow, readCommitment),
  ...tracked(talkWorkflow, readTalkMatter),
  ...tracked(roundWorkflow, readRoundMatter),
  ...tracked(findingWorkflow, readFindingMatter),
};
