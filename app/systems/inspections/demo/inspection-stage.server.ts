import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import { newPlaceCode } from '../commands/keep-places.server.ts';
import { addReadyTemplates } from '../commands/keep-templates.server.ts';
import { createRound, type NewRound } from '../commands/plan-round.server.ts';
import type { DemoStage } from '#app/platform/demo/stage.ts';
import { PLACES, type DemoPlace } from './rounds.ts';
import { demoActor } from '#app/platform/demo/queries-actor.server.ts';

/** Those who act in the demo's rounds, and where. */
export interface Stage extends Pick<DemoStage, 'translate' | 'followUpsOf'> {
  tx: Tx;
  officer: Actor;
  chair: Actor;
  management: Actor;
  leader: Actor;
  team: Actor[];
  departments: ReadonlyMap<string, number>;
  places: ReadonlyMap<string, number>;
  templates: ReadonlyMap<string, number>;
}

/** Places, templates, and whoever plays a part. */
export async function setStage(
  tx: Tx,
  { enterprise: { id: enterpriseId }, cast, translate, followUpsOf }: DemoStage,
): Promise<Stage> {
  const units = await tx.orgUnit.findMany({ where: { enterpriseId, kind: 'DEPARTMENT' } });
  const departments = new Map(units.map(({ id, name }) => [name, id]));
  await tx.inspectionPlace.createMany({
    data: PLACES.map(({ name, department }) => ({
      enterpriseId,
      name,
      unitId: departments.get(department) ?? enterpriseId,
      code: newPlaceCode(),
    })),
  });
  await addReadyTemplates(tx, enterpriseId);
  const places = await tx.inspectionPlace.findMany({ where: { enterpriseId } });
  const templates = await tx.inspectionTemplate.findMany({ where: { enterpriseId } });
  const top = await tx.roleAssignment.findFirstOrThrow({
    where: { enterpriseId, role: 'MANAGEMENT' },
    select: { employee: { select: { no: true } } },
  });
  const offices = await tx.representative.findMany({
    where: { enterpriseId, status: 'IN_OFFICE', employee: { no: { not: cast.representative } } },
    orderBy: { id: 'asc' },
    select: { employee: { select: { no: true } } },
  });
  const few = offices.filter((_, at) => at % 10 === 0).slice(0, 5);
  const actor = (no: string) => demoActor(enterpriseId, no, tx);
  const team: Actor[] = [];
  for (const { employee } of few) team.push(await actor(employee.no));
  return {
    tx,
    translate,
    followUpsOf,
    officer: await actor(cast.unionOfficer),
    chair: await actor(cast.unionChair),
    management: await actor(top.employee.no),
    leader: await actor(cast.representative),
    team,
    departments,
    places: new Map(places.map(({ id, name }) => [name, id])),
    templates: new Map(templates.map(({ id, name }) => [name, id])),
  };
}

/** Plans a round with the demo's team. */
export async function plan(
  { tx, officer, leader, team, places, templates }: Stage,
  planned: Pick<NewRound, 'title' | 'topic' | 'unitId' | 'plannedOn'>,
  way: readonly DemoPlace[],
): Promise<number> {
  const { id } = await createRound(tx, officer, {
    ...planned,
    enterpriseId: officer.enterpriseId,
    methods: ['SITE', 'INTERVIEW'],
    isSurprise: false,
    plannedById: officer.employeeId ?? 0,
    templateId: templates.get(planned.topic === 'LIVING' ? '食堂和宿舍' : '染整车间安全') ?? null,
    members: [leader, ...team].map(({ employeeId }, at) => ({
      employeeId: employeeId ?? 0,
      part: at === 0 ? ('LEADER' as const) : ('REPRESENTATIVE' as const),
    })),
    placeIds: way.flatMap((name) => places.get(name) ?? []),
  });
  return id;
}
