import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { addDays, dayOf } from '#app/commons/calendar/day.ts';
import { representativesInOffice } from '#app/commons/representatives/queries-offices.server.ts';
import { readRuleValues } from '#app/commons/rules/queries.server.ts';
import { readInspectedUnits } from './queries-rounds.server.ts';
import { inspectionRules } from './rules.ts';

/** The form of a new round: units, places, templates and representatives to choose from, and what is planned already. */
export async function readPlan({ actor }: { actor: Actor }) {
  const { enterpriseId } = actor;
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
