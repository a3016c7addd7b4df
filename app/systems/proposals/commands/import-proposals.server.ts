import type { Actor } from '#app/core/actor.ts';
import type { Db, Tx } from '#app/core/db.server.ts';
import { defineImport } from '#app/platform/imports/define-import.server.ts';
import type { Checked, ImportPlan } from '#app/platform/imports/import-kind.ts';
import { markAllStale, markMonthStale } from '#app/platform/kpi/commands/mark-stale.server.ts';
import { unitOn } from '#app/systems/roster/public.ts';
import {
  employmentsOf,
  readPeople,
  readUnitBook,
  type KnownPerson,
} from '#app/systems/roster/public.server.ts';
import { checkProposals } from '../import/check-proposals.ts';
import { raiseSeries, recordImported, tieDuplicates } from '../import/commands/follow-up-paper.server.ts';
import { restartClocks } from '../import/commands/restart-clocks.server.ts';
import {
  createPaperProposals,
  updatePaperProposals,
  type PaperProposal,
} from '../import/commands/write-paper.server.ts';
import { planProposals, type PlannedProposal } from '../import/plan-proposals.ts';
import { PROPOSAL_COLUMNS, type ProposalValues } from '../import/proposal-columns.ts';
import { readOnRecord, type ProposalOnRecord } from '../import/queries-paper.server.ts';

/**
 * The paper register (改善提案台账). Proposals that are still open get a clock from the day of the import on. Importing
 * it again brings up to date what nobody has acted on in the portal.
 */
export const proposalsImport = defineImport<ProposalValues>({
  name: 'proposals',
  texts: 'proposals:import',
  roles: ['KAIZEN_OFFICE', 'HR'],
  columns: PROPOSAL_COLUMNS,
  async check(tx, enterpriseId, table, { today }) {
    const employees = employmentsOf(await readPeople(tx, enterpriseId));
    return checkProposals(table, { today, employees });
  },
  plan: planImport,
});

async function planImport(tx: Db, checked: Checked<ProposalValues>): Promise<ImportPlan> {
  const { enterpriseId, importable, header } = checked;
  const people = await readPeople(tx, enterpriseId);
  const book = await readUnitBook(tx, enterpriseId);
  const numbers = importable.map(({ values }) => values.no);
  const recorded = await readOnRecord(tx, enterpriseId, numbers);
  const planned = planProposals(importable, {
    recorded,
    given: new Set(header.columns.map(({ key }) => key)),
    unitOf: ({ leadNo, submittedOn }) =>
      unitOn(people.get(leadNo)?.memberships ?? [], submittedOn) ?? enterpriseId,
    unitName: (id) => {
      const { department = '', team = null } = book.byId.get(id) ?? {};
      return [department, team].filter(Boolean).join(' ');
    },
  });
  return {
    rows: planned.map(({ row, key, title, change, cells }) => ({ row, key, title, change, cells })),
    absent: [],
    apply: (tx, actor) => applyImport(tx, actor, enterpriseId, { planned, people, recorded }),
  };
}

interface PlannedImport {
  planned: readonly PlannedProposal[];
  people: ReadonlyMap<string, KnownPerson>;
  recorded: ReadonlyMap<string, ProposalOnRecord>;
}

async function applyImport(
  tx: Tx,
  actor: Actor | null,
  enterpriseId: number,
  { planned, people, recorded }: PlannedImport,
): Promise<void> {
  const added = planned.filter(({ change }) => change === 'new');
  const changed = planned.flatMap((row) => {
    const before = row.change === 'changed' ? recorded.get(row.values.no) : undefined;
    return before ? [{ row, before }] : [];
  });
  const created = await createPaperProposals(
    tx,
    enterpriseId,
    added.map((row) => withPeople(row, people)),
  );
  const updated = await updatePaperProposals(
    tx,
    enterpriseId,
    changed.map(({ row, before }) => ({ ...withPeople(row, people), id: before.id })),
  );
  const stored = [...created, ...updated];
  await tieDuplicates(tx, enterpriseId, stored);
  await raiseSeries(tx, enterpriseId, stored);
  await recordImported(tx, actor, enterpriseId, stored);
  await restartClocks(tx, enterpriseId, stored);
  await markAllStale(tx, enterpriseId);
  // A month that lost its last proposal is no longer among those of the proposals.
  const formerMonths = new Set(changed.map(({ before }) => before.values.submittedOn.slice(0, 7)));
  for (const month of formerMonths) await markMonthStale(tx, enterpriseId, `${month}-01`);
}

function withPeople({ values, unitId }: PlannedProposal, people: PlannedImport['people']): PaperProposal {
  const idOf = (no: string) => {
    const person = people.get(no);
    if (!person) throw new RangeError(`Nobody has the number ${no}`);
    return person.id;
  };
  const partners = (values.partners ?? []).map(({ no, share }) => ({ employeeId: idOf(no), share }));
  return { values, unitId, leadId: idOf(values.leadNo), partners };
}
