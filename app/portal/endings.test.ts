import { describe, expect, test } from 'vitest';
import type { Workflow, Words } from '#app/platform/workflow/workflow.ts';
import * as commitments from '#app/systems/commitments/endings.ts';
import { commitmentWorkflow } from '#app/systems/commitments/workflow.ts';
import * as concerns from '#app/systems/concerns/endings.ts';
import { concernWorkflow } from '#app/systems/concerns/workflow.ts';
import * as days from '#app/systems/consultation-days/endings.ts';
import { consultationWorkflow } from '#app/systems/consultation-days/workflow.ts';
import * as findings from '#app/systems/inspections/finding-endings.ts';
import { findingWorkflow } from '#app/systems/inspections/finding-workflow.ts';
import * as rounds from '#app/systems/inspections/round-endings.ts';
import { roundWorkflow } from '#app/systems/inspections/round-workflow.ts';
import * as talks from '#app/systems/management-talks/endings.ts';
import { talkWorkflow } from '#app/systems/management-talks/workflow.ts';
import * as proposals from '#app/systems/proposals/endings.ts';
import { proposalWorkflow } from '#app/systems/proposals/workflow.ts';
import * as publicNotices from '#app/systems/public-notices/endings.ts';
import { publicNoticeWorkflow } from '#app/systems/public-notices/workflow.ts';

interface Endings {
  DESTRUCTIVE_STEPS: readonly string[];
  HARMLESS_ENDINGS: Readonly<Record<string, string>>;
}

const SYSTEMS: [string, Endings, string[]][] = [
  ['commitments', commitments, endingsOf(commitmentWorkflow)],
  ['concerns', concerns, endingsOf(concernWorkflow)],
  ['consultation-days', days, endingsOf(consultationWorkflow)],
  ['findings', findings, endingsOf(findingWorkflow)],
  ['inspections', rounds, endingsOf(roundWorkflow)],
  ['management-talks', talks, endingsOf(talkWorkflow)],
  ['proposals', proposals, endingsOf(proposalWorkflow)],
  ['public-notices', publicNotices, endingsOf(publicNoticeWorkflow)],
];

/** Steps into a status from which no way leads on, or only into one such. */
function endingsOf<W extends Words>({ transitions }: Workflow<W>): string[] {
  const table = transitions as Readonly<Record<string, readonly { action: string; to: string }[]>>;
  const onFrom = (status: string) => table[status]!.filter(({ to }) => to !== 'SAME');
  const isLast = (status: string) => onFrom(status).every(({ to }) => onFrom(to).length === 0);
  const rows = Object.keys(table)
    .filter((status) => !isLast(status))
    .flatMap(onFrom);
  return [...new Set(rows.filter(({ to }) => isLast(to)).map(({ action }) => action))].sort();
}

describe('every step that ends something says so, or is known to be harmless', () => {
  test.each(SYSTEMS)('%s', (_, { DESTRUCTIVE_STEPS, HARMLESS_ENDINGS }, endings) => {
    const known = [...DESTRUCTIVE_STEPS, ...Object.keys(HARMLESS_ENDINGS)].sort();
    expect(known).toEqual(endings);
    for (const reason of Object.values(HARMLESS_ENDINGS)) expect(reason).not.toBe('');
  });
});
