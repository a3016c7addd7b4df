import { tracked, type TrackedNouns } from '#app/commons/deadlines/tracked.server.ts';
import { readMatter } from '#app/features/proposals/queries-case.server.ts';
import { proposalWorkflow } from '#app/features/proposals/workflow.ts';

/** All systems whose clocks are looked after. */
export const TRACKED: TrackedNouns = { ...tracked(proposalWorkflow, readMatter) };
