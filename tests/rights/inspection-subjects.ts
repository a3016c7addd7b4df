import { randomUUID } from 'node:crypto';
import { db } from '#app/core/db.server.ts';
import { addDays, dayOf } from '#app/platform/calendar/day.ts';
import { READY_TEMPLATES } from '#app/systems/inspections/ready-templates.ts';
import { buildOffice } from '#tests/factories/concerns.ts';
import type { BuiltFactory } from '#tests/factories/factory.ts';
import {
  assignment,
  bringRound,
  buildFinding,
  buildPlace,
  buildRound,
  reportRound,
  stepOfFinding,
} from '#tests/factories/inspections.ts';
import { buildEmployee } from '#tests/factories/people.ts';
import { buildPhoto } from '#tests/factories/pictures.ts';
import type { Fields } from '#tests/integration/call-route.ts';
import type { Make } from './subject.ts';

type Stage = 'PLANNED' | 'APPROVED' | 'NOTIFIED' | 'IN_PROGRESS';

/** A round of the dyeing workshop that the author leads, without notice, for today. */
async function roundAt(factory: BuiltFactory, stage: Stage) {
  const { worker } = factory;
  const round = await buildRound(factory, { leader: worker });
  if (stage !== 'PLANNED') await bringRound(factory, worker, round.id, stage);
  return round;
}

/** One whose report is out, with the finding of it. */
async function reported(factory: BuiltFactory) {
  const round = await roundAt(factory, 'IN_PROGRESS');
  const { id } = await buildFinding(factory.worker, round);
  await reportRound(factory.worker, round.id);
  const photo = await db().attachment.findFirstOrThrow({ where: { subjectType: 'findings', subjectId: id } });
  return { round, findingId: id, photoId: photo.id };
}

function step(of: Stage, name: string, fields: Record<string, string> = {}): Make {
  return async (factory) => {
    const { id } = await roundAt(factory, of);
    return { params: { id, step: name }, fields };
  };
}

function stepOfReported(name: string, fields: (factory: BuiltFactory) => Record<string, string>): Make {
  return async (factory) => {
    const { findingId } = await reported(factory);
    return { params: { id: findingId, step: name }, fields: fields(factory) };
  };
}

/** Made once for all who only look at it. */
function once(make: Make): Make {
  const made = new WeakMap<BuiltFactory, ReturnType<Make>>();
  return (factory) => {
    const known = made.get(factory) ?? make(factory);
    made.set(factory, known);
    return known;
  };
}

/** What the form of a plan sends. */
async function typedPlan({ units }: BuiltFactory): Promise<Fields> {
  const place = await buildPlace(units.dyeing);
  const leader = await buildEmployee({ unit: units.offices });
  await buildOffice(leader, [units.offices]);
  return {
    title: '染色车间安全巡视',
    topic: 'SAFETY',
    unitId: String(units.dyeing.id),
    plannedOn: addDays(dayOf(new Date()), 20),
    leader: leader.no,
    [`stop.p${place.id}`]: '1',
  };
}

export const INSPECTION_SUBJECTS = {
  newRound: async (factory) => ({ fields: await typedPlan(factory) }),
  changedPlan: async (factory) => ({
    params: { id: (await roundAt(factory, 'PLANNED')).id },
    fields: await typedPlan(factory),
  }),
  plannedRound: once(async (factory) => ({ params: { id: (await roundAt(factory, 'PLANNED')).id } })),
  chasedRound: async (factory) => ({ params: { id: (await roundAt(factory, 'PLANNED')).id } }),
  reportedRound: once(async (factory) => ({ params: { id: (await reported(factory)).round.id } })),
  publishedRound: once(async (factory) => {
    const { round } = await reported(factory);
    await db().inspectionRound.update({
      where: { id: round.id },
      data: { status: 'PUBLISHED', publishedOn: new Date() },
    });
    return { params: { id: round.id } };
  }),
  lookAtApproving: once(step('PLANNED', 'approve')),
  approveRound: step('PLANNED', 'approve'),
  notifyRound: step('APPROVED', 'notify'),
  startRound: step('NOTIFIED', 'start'),
  twoAnswers: async (factory) => {
    const round = await roundAt(factory, 'IN_PROGRESS');
    const at = new Date();
    const entry = {
      enterpriseId: factory.enterprise.id,
      roundId: round.id,
      placeId: round.placeIds[0]!,
      itemKey: 'k1',
      deviceAt: at,
      at,
    };
    const own = { ...entry, employeeId: factory.worker.employeeId, deviceId: randomUUID() };
    const ids = [randomUUID(), randomUUID()];
    await db().roundEntry.createMany({
      data: ids.map((id, place) => ({ ...own, id, answer: place === 0 ? 'GOOD' : 'BAD' })),
    });
    const fields = { placeId: String(round.placeIds[0]), itemKey: 'k1', answer: 'GOOD', replaces: ids };
    return { params: { id: round.id }, fields: fields as never };
  },
  noteFinding: once(async (factory) => {
    const round = await roundAt(factory, 'IN_PROGRESS');
    return {
      params: { id: round.id },
      fields: {
        placeId: String(round.placeIds[0]),
        category: 'EQUIPMENT',
        severity: 'LOW',
        description: '三号定型机旁的排风扇坏了，热风出不去',
        photos: await buildPhoto(),
      },
    };
  }),
  reportedFinding: once(async (factory) => {
    const { findingId, photoId } = await reported(factory);
    return { params: { id: findingId, fileId: photoId } };
  }),
  chasedFinding: async (factory) => ({ params: { id: (await reported(factory)).findingId } }),
  lookAtExplaining: once(stepOfReported('explain', () => ({}))),
  explainFinding: stepOfReported('explain', () => ({ reason: '这台机器下月报废' })),
  assignFinding: once(stepOfReported('assign', (factory) => assignment(factory))),
  readyTemplates: () => ({ fields: { intent: 'ready' } }),
  template: async ({ enterprise }) => {
    const [ready] = READY_TEMPLATES;
    const name = `模板${randomUUID().slice(0, 8)}`;
    const { id } = await db().inspectionTemplate.create({
      data: { enterpriseId: enterprise.id, name, topic: 'SAFETY', checklist: ready!.checklist as never },
    });
    return { params: { id }, fields: { name, topic: 'SAFETY', version: '0', intent: 'save' } };
  },
  newPlace: ({ units }) => ({
    fields: { intent: 'add', name: `地点${randomUUID().slice(0, 8)}`, unitId: String(units.dyeing.id) },
  }),
  wordOnSite: once(async (factory) => {
    const { round, findingId } = await reported(factory);
    await stepOfFinding(factory.management, findingId, 'assign', assignment(factory));
    const place = await db().inspectionPlace.findUniqueOrThrow({ where: { id: round.placeIds[0]! } });
    return { params: { code: place.code }, fields: { findingId: String(findingId), word: 'NOT_FIXED' } };
  }),
} satisfies Record<string, Make>;
