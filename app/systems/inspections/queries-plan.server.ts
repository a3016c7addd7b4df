import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { representativesInOffice } from '#app/systems/representatives/public.server.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import { readInspectedUnits } from './queries-rounds.server.ts';
import { inspectionRules } from './rules.ts';

/** What a form begins with: of a plan that is changed, as it is now. */
export interface PlanValues {
  fields: Readonly<Record<string, string>>;
  methods: readonly string[];
}

/** The form of a plan that has not been approved yet. Throws a `Refusal` when there is none, or it has been. */
export async function readChangedPlan({ actor, params }: { actor: Actor; params: { id: number } }) {
  const round = await db().inspectionRound.findFirst({
    where: { id: params.id, enterpriseId: actor.enterpriseId },
    include: {
      members: { orderBy: { employeeId: 'asc' }, include: { employee: { select: { no: true } } } },
      stops: { orderBy: { seq: 'asc' } },
    },
  });
  if (!round) throw new Refusal('notFound', 'inspections:refusal.notFound');
  if (round.status !== 'PLANNED') throw new Refusal('conflict', 'inspections:refusal.approvedAlready');
  const nosOf = (part: string) =>
    round.members.filter((member) => member.part === part).map(({ employee }) => employee.no);
  const stops = round.stops.map(({ placeId, seq }) => [`stop.p${placeId}`, String(seq)]);
  const fields: PlanValues['fields'] = {
    title: round.title,
    topic: round.topic,
    unitId: String(round.unitId),
    plannedOn: fromDate(round.plannedOn),
    isSurprise: round.isSurprise ? 'on' : '',
    templateId: String(round.templateId ?? ''),
    leader: nosOf('LEADER').join('、'),
    members: nosOf('REPRESENTATIVE').join('、'),
    invited: nosOf('INVITED').join('、'),
    ...(Object.fromEntries(stops) as Record<string, string>),
  };
  return { ...(await readChoices(actor)), values: { fields, methods: round.methods }, changedId: round.id };
}

/** The form of a new round. */
export async function readPlan({ actor }: { actor: Actor }) {
  const values: PlanValues = { fields: {}, methods: ['SITE', 'INTERVIEW'] };
  return { ...(await readChoices(actor)), values, changedId: null };
}

/** What both forms offer: units, places, templates and representatives to choose from, and what is planned already. */
async function readChoices({ enterpriseId }: Actor) {
  const today = dayOf(new Date());
  const [units, places, templates, representatives, rules, planned] = await Promise.all([
    readInspectedUnits(enterpriseId),
    db().inspectionPlace.findMany({
      where: { enterpriseId, endedOn: null },
      orderBy: [{ unitId: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, unit: { select: { name: true } } },
    }),
    db().inspectionTemplate.findMany({
      where: { enterpriseId, endedOn: null },
      orderBy: { id: 'asc' },
      select: { id: true, name: true },
    }),
    representativesInOffice(db(), enterpriseId, today),
    readRuleValues(db(), enterpriseId, inspectionRules, today),
    db().inspectionRound.findMany({
      where: { enterpriseId, plannedOn: { gte: new Date(today) }, status: { not: 'CANCELLED' } },
      orderBy: { plannedOn: 'asc' },
      take: 12,
      select: { id: true, title: true, plannedOn: true, unit: { select: { name: true } } },
    }),
  ]);
  const notice = Number(rules['inspection.notice']);
  return {
    today,
    notice,
    /** Leaves time to approve it and to tell the unit. */
    suggestedOn: addDays(today, notice + 5),
    units,
    places: places.map(({ id, name, unit }) => ({ id, name, unitName: unit.name })),
    templates,
    representatives: representatives.map(({ no, name, electionUnitName }) => ({
      no,
      name,
      electionUnitName,
    })),
    planned: planned.map(({ id, title, plannedOn, unit }) => ({
      id,
      title,
      unitName: unit.name,
      day: plannedOn.toISOString().slice(0, 10),
    })),
  };
}
