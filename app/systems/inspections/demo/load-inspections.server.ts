import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { cleanPicture, type CleanPicture } from '#app/platform/attachments/picture.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { takeCommitmentStep } from '#app/systems/commitments/public.server.ts';
import { readNoticeCase, takeNoticeStep } from '#app/systems/public-notices/public.server.ts';
import type { DemoStage } from '#app/platform/demo/stage.ts';
import { addFinding, keepFindingPhotos } from '../commands/add-finding.server.ts';
import { settleRound } from '../commands/settle-round.server.ts';
import { takeFindingStep } from '../commands/take-finding-step.server.ts';
import { takeRoundStep } from '../commands/take-round-step.server.ts';
import { readRoundCase } from '../queries-case.server.ts';
import type { RoundAction } from '../round-actions.ts';
import type { WORDS } from '../inspection.ts';
import {
  DONE_FINDINGS,
  drawScene,
  PLACES,
  PLANNED_ROUNDS,
  RUNNING_FINDINGS,
  type DemoFinding,
  type Scene,
} from './rounds.ts';
import { plan, setStage, type Stage } from './inspection-stage.server.ts';
import { letChecksComeLater, letRoundPass } from './let-inspections-pass.server.ts';

const DONE_DAYS_AGO = 55;
/** Before the first of its promises is due. */
const CHECKED_AFTER_DAYS = 6;
const RUNNING_DAYS_AGO = 12;
const NOTICE_DAYS = 10;
const COMES_IN_DAYS = 3;

/**
 * Places with their codes, the ready templates, a round that is over, one whose findings are being put right, one that is
 * announced for the next days, and the plan of what comes after.
 */
export function loadInspections({ enterprise, cast, translate, followUpsOf }: DemoStage): Promise<void> {
  return transact(async (tx) => {
    const stage = await setStage(tx, { enterprise, cast, translate, followUpsOf });
    await finishOne(stage);
    await runOne(stage);
    await announceOne(stage);
    for (const { title, topic, department, inDays } of PLANNED_ROUNDS) {
      const unitId = (department && stage.departments.get(department)) ?? enterprise.id;
      const plannedOn = addDays(dayOf(new Date()), inDays);
      await plan(stage, { title, topic, unitId, plannedOn }, ['三号染缸区', '圆网印花机']);
    }
  });
}

function step(
  { tx, translate }: Stage,
  by: Actor,
  roundId: number,
  action: RoundAction,
  input = {},
): Promise<void> {
  return takeRoundStep({ tx, by, roundId, action, input, translate });
}

/** Approved, notified ten days ahead, and then it is that day. */
async function begin(stage: Stage, id: number): Promise<void> {
  const { tx, chair, officer, leader, team } = stage;
  await step(stage, chair, id, 'approve');
  await step(stage, officer, id, 'notify');
  const now = new Date();
  await tx.inspectionRound.update({
    where: { id },
    data: { plannedOn: toDate(dayOf(now)), notifiedOn: toDate(addDays(dayOf(now), -NOTICE_DAYS)) },
  });
  await step(stage, leader, id, 'start');
  const present = [leader, ...team.slice(0, -1)].map(({ employeeId }) => employeeId ?? 0);
  await tx.roundMember.updateMany({
    where: { roundId: id, employeeId: { in: present } },
    data: { presentAt: now },
  });
  await answer(stage, id, now);
}

/** What the leader's phone sent of each place: nearly all in order. */
async function answer({ tx, leader }: Stage, roundId: number, at: Date): Promise<void> {
  const { checklist, row } = await readRoundCase(tx, leader.enterpriseId, roundId);
  const items = checklist.sections.flatMap((section) => section.items).filter(({ kind }) => kind === 'CHECK');
  const deviceId = randomUUID();
  await tx.roundEntry.createMany({
    data: row.stops.flatMap(({ placeId }, stop) =>
      items.map(({ key }, place) => ({
        id: randomUUID(),
        enterpriseId: leader.enterpriseId,
        roundId,
        placeId,
        itemKey: key,
        answer: (place + stop) % 7 === 3 ? 'BAD' : (place + stop) % 9 === 5 ? 'NOT_APPLICABLE' : 'GOOD',
        employeeId: leader.employeeId ?? 0,
        deviceId,
        deviceAt: at,
        at,
      })),
    ),
  });
}

async function picture(scene: Scene, isAfter: boolean): Promise<CleanPicture> {
  return cleanPicture(
    await sharp(Buffer.from(drawScene(scene, isAfter)))
      .jpeg()
      .toBuffer(),
  );
}

async function find(stage: Stage, roundId: number, { place, scene, ...seen }: DemoFinding): Promise<number> {
  const { tx, leader, places } = stage;
  const round = await readRoundCase(tx, leader.enterpriseId, roundId);
  const { id } = await addFinding(tx, leader, round, {
    entryId: randomUUID(),
    placeId: places.get(place) ?? 0,
    itemKey: '',
    category: seen.category,
    severity: seen.severity,
    description: seen.description,
    suggestion: seen.suggestion,
    withheld: false,
    foundAt: new Date(),
  });
  await keepFindingPhotos(tx, leader, id, [await picture(scene, false)]);
  return id;
}

/** The management gives a finding to the department of its place. Returns the promise. */
async function give(stage: Stage, findingId: number, { place, promise, days }: DemoFinding): Promise<number> {
  const { tx, management, departments } = stage;
  const department = PLACES.find(({ name }) => name === place)?.department ?? '';
  const input = {
    text: promise,
    departmentId: departments.get(department),
    owner: '',
    dueOn: addDays(dayOf(new Date()), days),
  };
  await takeFindingStep({ tx, by: management, findingId, action: 'assign', input });
  const { id } = await tx.commitment.findFirstOrThrow({
    where: { sourceNoun: 'findings', sourceId: findingId },
    select: { id: true },
  });
  return id;
}

async function putRight(stage: Stage, commitmentId: number, { proof, scene }: DemoFinding): Promise<void> {
  const { tx, management } = stage;
  const files = [await picture(scene, true)];
  await takeCommitmentStep({
    tx,
    by: management,
    commitmentId,
    action: 'report',
    input: { text: proof },
    files,
  });
}

async function report(stage: Stage, id: number, summary: string): Promise<void> {
  await step(stage, stage.leader, id, 'finish');
  await step(stage, stage.leader, id, 'submitReport', { summary });
}

/** Weeks ago: found, put right, checked by two of the union's people, published. */
async function finishOne(stage: Stage): Promise<void> {
  const { tx, officer, chair, departments } = stage;
  const unitId = departments.get('整理车间') ?? officer.enterpriseId;
  const plannedOn = addDays(dayOf(new Date()), NOTICE_DAYS);
  const id = await plan(stage, { title: '三季度整理车间安全巡视', topic: 'SAFETY', unitId, plannedOn }, [
    '二号定型机',
    '验布台',
  ]);
  await begin(stage, id);
  const found: number[] = [];
  for (const one of DONE_FINDINGS) found.push(await find(stage, id, one));
  await report(stage, id, '看了二号定型机和验布台，问了六位职工。总体整洁，热和照明两件事大家意见最多。');
  for (const [at, one] of DONE_FINDINGS.entries()) {
    const commitmentId = await give(stage, found[at] ?? 0, one);
    await putRight(stage, commitmentId, one);
    for (const by of [officer, chair])
      await takeCommitmentStep({ tx, by, commitmentId, action: 'confirm', input: { text: '' } });
  }
  await settleRound(tx, officer.enterpriseId, id);
  await step(stage, officer, id, 'publish', { withheld: {} });
  await letRoundPass(tx, id, DONE_DAYS_AGO);
  await letChecksComeLater(tx, id, CHECKED_AFTER_DAYS);
  await postResult(stage, id);
}

/** The notice of the result is on the board. */
async function postResult({ tx, officer, chair, followUpsOf }: Stage, roundId: number): Promise<void> {
  const { id } = await tx.publicNotice.findFirstOrThrow({
    where: { subjectType: 'inspections', subjectId: roundId },
    select: { id: true },
  });
  for (const [actor, action] of [
    [chair, 'approve'],
    [officer, 'publish'],
  ] as const) {
    const found = await readNoticeCase(tx, officer.enterpriseId, id);
    await takeNoticeStep({ tx, found, actor, action, input: {}, followUps: followUpsOf('public-notices') });
  }
}

/** Days ago: one late, one said to be done, one where work stopped, one on its way. */
async function runOne(stage: Stage): Promise<void> {
  const { tx, management, officer } = stage;
  const plannedOn = addDays(dayOf(new Date()), NOTICE_DAYS);
  const planned = {
    title: '后勤和动力安全生活巡视',
    topic: 'SAFETY',
    unitId: officer.enterpriseId,
    plannedOn,
  } as const;
  const id = await plan(stage, planned, ['污水站加药间', '锅炉房', '职工食堂', '三号宿舍楼']);
  await begin(stage, id);
  const found: number[] = [];
  for (const one of RUNNING_FINDINGS) found.push(await find(stage, id, one));
  await takeFindingStep({
    tx,
    by: management,
    findingId: found[0] ?? 0,
    action: 'decideStopWork',
    input: { decision: 'STOPPED', reason: '加药改由计量泵自动投加，人员撤出，处理完复工' },
  });
  await report(stage, id, '走了四处，重点看危化品、疏散通道和夜班伙食，问了九位职工。');
  const promises: number[] = [];
  for (const [at, one] of RUNNING_FINDINGS.entries()) promises.push(await give(stage, found[at] ?? 0, one));
  await settleRound(tx, officer.enterpriseId, id);
  await letRoundPass(tx, id, RUNNING_DAYS_AGO);
  for (const [at, one] of RUNNING_FINDINGS.entries())
    if (one.proof !== '') await putRight(stage, promises[at] ?? 0, one);
  await saidOnSite(stage, found);
}

/** Workers on site scanned the code: what is late was not done, what is said to be done mostly was. */
async function saidOnSite({ tx, team, officer }: Stage, found: readonly number[]): Promise<void> {
  const onDay = toDate(dayOf(new Date()));
  const say = (
    findingId: number | undefined,
    word: (typeof WORDS)[number],
    note: string,
    who: Actor | undefined,
  ) => ({
    enterpriseId: officer.enterpriseId,
    findingId: findingId ?? 0,
    employeeId: (who ?? officer).employeeId ?? 0,
    word,
    note,
    onDay,
  });
  await tx.findingWord.createMany({
    data: [
      say(found[1], 'NOT_FIXED', '备件箱还在门口', team[0]),
      say(found[1], 'NOT_FIXED', '', team[1]),
      say(found[1], 'HALF_FIXED', '黄线画了，箱子没挪', team[2]),
      say(found[2], 'FIXED', '', team[0]),
      say(found[2], 'FIXED', '昨晚一点还有热菜', team[3]),
    ],
  });
}

/** In three days, and its unit has known for a week. */
async function announceOne(stage: Stage): Promise<void> {
  const { tx, chair, officer, departments } = stage;
  const today = dayOf(new Date());
  const unitId = departments.get('前处理车间') ?? officer.enterpriseId;
  const planned = { title: '四季度前处理车间巡视', topic: 'SAFETY', unitId } as const;
  const id = await plan(stage, { ...planned, plannedOn: addDays(today, NOTICE_DAYS) }, [
    '退煮漂联合机',
    '化料间',
    '一号染缸区',
  ]);
  await step(stage, chair, id, 'approve');
  await step(stage, officer, id, 'notify');
  await letRoundPass(tx, id, NOTICE_DAYS - COMES_IN_DAYS);
}
