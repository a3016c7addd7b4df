import { readMatter as readCommitment } from '#app/systems/commitments/queries-case.server.ts';
import { commitmentWorkflow } from '#app/systems/commitments/workflow.ts';
import { readMatter as readConcern } from '#app/systems/concerns/queries-case.server.ts';
import { concernWorkflow } from '#app/systems/concerns/workflow.ts';
import { tracked, type TrackedNouns } from '#app/platform/deadlines/tracked.server.ts';
import { readMatter as readNoticeMatter } from '#app/systems/public-notices/queries-case.server.ts';
import { publicNoticeWorkflow } from '#app/systems/public-notices/workflow.ts';
import { entryWorkflow } from '#app/systems/representatives/entry-workflow.ts';
import { readEntryMatter, readVacancyMatter } from '#app/systems/representatives/queries-matters.server.ts';
import { vacancyWorkflow } from '#app/systems/representatives/vacancy-workflow.ts';
import { readMatter as readDayMatter } from '#app/systems/consultation-days/queries-case.server.ts';
import { consultationWorkflow } from '#app/systems/consultation-days/workflow.ts';
import { findingWorkflow } from '#app/systems/inspections/finding-workflow.ts';
import { readRoundMatter } from '#app/systems/inspections/queries-case.server.ts';
import { readFindingMatter } from '#app/systems/inspections/queries-finding.server.ts';
import { roundWorkflow } from '#app/systems/inspections/round-workflow.ts';
import { readMatter as readTalkMatter } from '#app/systems/management-talks/queries-case.server.ts';
import { talkWorkflow } from '#app/systems/management-talks/workflow.ts';
import { readMatter } from '#app/systems/proposals/queries-case.server.ts';
import { proposalWorkflow } from '#app/systems/proposals/workflow.ts';

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
