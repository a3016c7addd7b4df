import { readMatter as readConcern } from '#app/commons/concerns/queries-case.server.ts';
import { concernWorkflow } from '#app/commons/concerns/workflow.ts';
import { tracked, type TrackedNouns } from '#app/commons/deadlines/tracked.server.ts';
import { readMatter } from '#app/features/proposals/queries-case.server.ts';
import { proposalWorkflow } from '#app/features/proposals/workflow.ts';

/** All systems whose clocks are looked after. */
export const TRACKED: TrackedNouns = {
  ...tracked(proposalWorkflow, readMatter),
  ...tracked(concernWorkflow, readConcern),
};
