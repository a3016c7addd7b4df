import type { Actor } from '#app/core/actor.ts';
import { Prisma, selectLists, type Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, fromDate, type Day } from '#app/platform/calendar/day.ts';
import { overridesOf } from '#app/platform/rules/queries.server.ts';
import { resolveValues } from '#app/platform/rules/resolve-rule.ts';
import type { RuleOverride } from '#app/platform/rules/rule.ts';
import type { Matter } from '#app/platform/workflow/matter.ts';
import type { ProposalFacts } from './circumstances.ts';
import { dutiesOfRole } from './duty.ts';
import { scoringOf, type Scoring, type Sheet } from './grading.ts';
import { matterOf } from './matter.ts';
import { maySee, type People, type Viewer } from './policy.ts';
import { departmentPath } from './queries-list.server.ts';
import { proposalRules, type ProposalRuleValues } from './rules.ts';
import type { ProposalWords } from './transition.ts';

/** A proposal with all that its rules ask: facts, people, sheets, the rules of today. */
export type Case = Awaited<ReturnType<typeof readCase>>;

/** Reads a proposal of the enterprise for its rules. Throws a `Refusal` when there is none. */
export async function readCase(tx: Db, enterpriseId: number, id: number) {
  const own = await tx.proposal.findFirst({ where: { id, enterpriseId } });
  if (!own) throw new Refusal('notFound', 'proposals:refusal.notFound');
  const today = dayOf(new Date());
  const parts = await selectLists<Parts>(tx, {
    ...partsOf(own),
    overrides: overridesOf(enterpriseId, today, Object.keys(proposalRules)),
  });
  const { partners, objections, appeals } = parts;
  const row: Row = { ...own, partners, scores: parts.scores, objections, appeal: appeals[0] ?? null };
  const unit = parts.units[0]!;
  const rules = resolveValues(proposalRules, parts.overrides, today) as ProposalRuleValues;
  const scores = row.scores.filter(({ round }) => round === row.scoringRound);
  const sheets = scores.map(({ duty, total }): Sheet => ({
    duty: duty as Sheet['duty'],
    total: Number(total),
  }));
  return { row, unit, today, rules, sheets, facts: factsOf(row, sheets, rules), people: peopleOf(row) };
}

/** The proposal as its workflow asks for it now. Throws a `Refusal` when there is none. */
export async function readMatter(tx: Db, enterpriseId: number, id: number): Promise<Matter<ProposalWords>> {
  const found = await readCase(tx, enterpriseId, id);
  return matterOf({ ...found, id, enterpriseId });
}

type Parts = {
  partners: { employeeId: number; share: number; no: string; name: string };
  scores: { id: number; round: number; scorerId: number; duty: string; total: string; comment: string };
  objections: { id: number; authorId: number; text: string; result: string | null; answer: string };
  appeals: { text: string; result: string | null; answer: string };
  units: { id: number; name: string; path: string; parent: { name: string; kind: string } | null };
  overrides: RuleOverride;
};

/** Selects what belongs to a proposal, and its unit. */
function partsOf({ id, unitId }: { id: number; unitId: number }) {
  return {
    partners: Prisma.sql`
      select pp."employeeId", pp.share, e.no, e.name
        from "ProposalPartner" pp join "Employee" e on e.id = pp."employeeId"
       where pp."proposalId" = ${id} order by pp."employeeId"`,
    scores: Prisma.sql`
      select id, round, "scorerId", duty, total::text as total, comment
        from "ProposalScore" where "proposalId" = ${id} order by id`,
    objections: Prisma.sql`
      select id, "authorId", text, result, answer from "ProposalObjection" where "proposalId" = ${id} order by id`,
    appeals: Prisma.sql`select text, result, answer from "ProposalAppeal" where "proposalId" = ${id}`,
    units: Prisma.sql`
      select u.id, u.name, u.path,
             (select json_build_object('name', d.name, 'kind', d.kind) from "OrgUnit" d where d.id = u."parentId") as parent
        from "OrgUnit" u where u.id = ${unitId}`,
  };
}

type Row = Prisma.ProposalGetPayload<object> & {
  [Name in 'partners' | 'scores' | 'objections']: Parts[Name][];
} & { appeal: Parts['appeals'] | null };

function factsOf(row: Row, sheets: readonly Sheet[], rules: ProposalRuleValues): ProposalFacts {
  const scoring = scoringWith(row, sheets, rules);
  return {
    status: row.status,
    mode: row.mode,
    no: row.no,
    cost: (row.cost ?? row.costPlanned)?.toFixed(2) ?? null,
    savingClaimed: row.savingClaimed?.toFixed(2) ?? null,
    affectsSafety: row.affectsSafety,
    crossDepartment: row.crossDepartment,
    plannedOn: dayOrNull(row.plannedOn),
    postponed: row.postponed,
    noticeEndsOn: dayOrNull(row.noticeEndsOn),
    openObjections: row.objections.filter(({ result }) => result === null).length,
    appeal: row.appeal === null ? 'NONE' : row.appeal.result === null ? 'OPEN' : 'DECIDED',
    appealEndsOn: dayOrNull(row.appealEndsOn),
    sheets: sheets.length,
    scoresComplete: scoring.complete,
    scorersWanted: scoring.wanted,
    grade: row.grade,
    changedOn: dayOf(row.updatedAt),
  };
}

/** Where the scoring stands with these sheets, as the scorers found the idea. */
export function scoringWith(
  row: Pick<Row, 'kind' | 'occurrence' | 'copied' | 'secondAsked'>,
  sheets: readonly Sheet[],
  rules: ProposalRuleValues,
): Scoring {
  const { kind, occurrence, copied, secondAsked } = row;
  return scoringOf(sheets, { kind, occurrence, copied, secondAsked }, rules);
}

function peopleOf(row: Row): People {
  return {
    leadId: row.leadId,
    partnerIds: row.partners.map(({ employeeId }) => employeeId),
    typistId: row.typistId,
    implementerId: row.implementerId,
    refusedById: row.refusedById,
    refusedAs: row.refusedAs,
    objectorIds: row.objections.filter(({ result }) => result === null).map(({ authorId }) => authorId),
    scorerIds: row.scores.filter(({ round }) => round === row.scoringRound).map(({ scorerId }) => scorerId),
  };
}

/** The actor as one who looks at a proposal of this unit. */
export function viewerOf(actor: Actor, unitPath: string): Viewer {
  const over = actor.roles.filter((held) => unitPath.startsWith(held.unitPath));
  const department = departmentPath(actor);
  return {
    employeeId: actor.employeeId,
    duties: [...new Set(over.flatMap(({ role }) => dutiesOfRole(role)))],
    sameUnit: department !== null && unitPath.startsWith(department),
  };
}

/** Reads a proposal that the actor may see. One that he may not see is not there for him. */
export async function readVisibleCase(tx: Db, actor: Actor, id: number) {
  const found = await readCase(tx, actor.enterpriseId, id);
  const viewer = { ...viewerOf(actor, found.unit.path), ...standingIn(actor, found.row) };
  const seen = { ...found.facts, wasAdopted: found.row.adoptedOn !== null };
  if (!maySee(seen, found.people, viewer, found.rules))
    throw new Refusal('notFound', 'proposals:refusal.notFound');
  return { ...found, viewer, seen };
}

/** A kiosk acts in the name of the worker whose draft it types, as long as it is a draft. */
function standingIn(actor: Actor, row: Case['row']): Partial<Viewer> {
  const isOwnDraft = row.status === 'DRAFT' && row.typedByAccountId === actor.accountId;
  return actor.kind === 'KIOSK' && isOwnDraft ? { employeeId: row.leadId } : {};
}

export type VisibleCase = Awaited<ReturnType<typeof readVisibleCase>>;

/** The civil day of a date column, or null. */
export function dayOrNull(date: Date | null): Day | null {
  return date && fromDate(date);
}
