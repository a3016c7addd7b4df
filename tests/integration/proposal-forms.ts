import { randomUUID } from 'node:crypto';
import type { FormStep } from '#app/systems/proposals/step-schemas.ts';
import * as newRoute from '#app/routes/proposals.new.tsx';
import * as stepRoute from '#app/routes/proposals.$id_.$step.tsx';
import { send, type Answer, type Fields } from './call-route.ts';

type Caller = { cookie: string };

/** A complete form of a proposal that asks for a decision. */
export function plannedForm(overrides: Fields = {}): Fields {
  return {
    draftKey: randomUUID(),
    mode: 'PLANNED',
    kind: 'IMPROVEMENT',
    title: '染缸冷却水回用',
    innovationArea: 'ENERGY_EMISSION',
    improvementType: 'SAVING',
    before: '每缸冷却水 3 吨直接排放，没有回收，水费比同行高。',
    plan: '在回水管加装储水罐，把冷却水用作下一缸的进水，人工切换阀门。',
    ...overrides,
  };
}

/** A complete form of a proposal that was carried out before it was submitted. */
export function doneForm(overrides: Fields = {}): Fields {
  return plannedForm({
    mode: 'IMPLEMENTED',
    after: '冷却水全部回到储水罐，每缸少用 3 吨新水，地面也不再积水。',
    completedOn: '2024-05-06',
    ...overrides,
  });
}

export function submit(as: Caller, form: Fields = plannedForm()): Promise<Answer> {
  return send(newRoute, form, { as });
}

/** Submits and gives the id that the portal leads on to. */
export async function submitted(as: Caller, form: Fields = plannedForm()): Promise<number> {
  const { to, status, data } = await submit(as, form);
  const id = Number(to?.split('/').at(-1));
  if (!Number.isInteger(id)) throw new Error(`Not submitted: ${status} ${JSON.stringify(data)}`);
  return id;
}

/** What each step wants, when nothing particular is at stake. */
export const TYPED: Partial<Record<FormStep, Fields>> = {
  return: { missing: '请补充改善前的照片和用水数据' },
  refuse: { reasonCode: 'KNOWN_OR_UNDER_WAY', reason: '车间已经在做同样的改造' },
  escalate: { reason: '超出车间权限，报公司评审' },
  tryOut: { trialPlan: '先在 3 号缸试行一个月，每天记录用水', plannedOn: '2099-12-31' },
  confirmTrial: { result: '试行一个月，用水减少三成，质量稳定' },
  stopTrial: { reason: '试行效果不明显，色差变大' },
  reserve: { reason: '等明年设备改造时一并实施' },
  notAdopt: { reason: '投入太大，三年收不回成本' },
  takeUp: { reason: '今年设备改造，可以实施了' },
  reassign: { reason: '原实施人调走了' },
  postpone: { plannedOn: '2100-01-31', reason: '配件要下个月才到货' },
  abandon: { reason: '设备已经淘汰，不再实施' },
  complete: { after: '冷却水全部回到储水罐，每缸少用 3 吨新水，已运行一周。', cost: '180' },
  verify: { record: '现场查看，储水罐运行正常，水表读数属实' },
  sendBack: { reason: '阀门还在漏水，请整改', plannedOn: '2099-12-31' },
  value: { savingVerified: '36000', calculation: '每天少用 30 吨，每吨 4 元，一年 300 天' },
  object: { reason: '这个点子是我先提出来的' },
  rejectObjection: { answer: '经查，先后提案编号清楚，异议不成立' },
  upholdObjection: { answer: '经查属实，重新评分', score: '55' },
  spread: { standard: '作业指导书第 4.2 条已修改', lines: '1 号线、2 号线' },
  revoke: { reason: '经查数据造假，撤销奖励' },
  appeal: { reason: '车间并没有做同样的改造，请复核' },
  upholdAppeal: { answer: '经复核，原决定不当，予以撤销' },
  rejectAppeal: { answer: '经复核，维持原决定' },
};

/** Takes a step as its form would; `fields` replace what is typed by default. */
export function take(as: Caller, id: number, step: FormStep, fields: Fields = {}): Promise<Answer> {
  return send(stepRoute, { ...TYPED[step], ...fields }, { as, params: { id, step } });
}

/** Takes a step that must succeed. */
export async function mustTake(as: Caller, id: number, step: FormStep, fields: Fields = {}): Promise<void> {
  const { status, data } = await take(as, id, step, fields);
  if (status !== 302) throw new Error(`${step} was refused: ${status} ${JSON.stringify(data)}`);
}

/** A score sheet of that many points, 0 to 100, filled in the order of the criteria. */
export function sheetOf(points: number): Fields {
  const most = { tangible: 30, intangible: 10, creativity: 20, feasibility: 15, effort: 15, spread: 10 };
  let rest = points;
  const marks = Object.entries(most).map(([criterion, limit]) => {
    const given = Math.min(rest, limit);
    rest -= given;
    return [`marks.${criterion}`, String(given)];
  });
  return Object.fromEntries(marks) as Fields;
}
