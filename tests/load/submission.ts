import { randomUUID } from 'node:crypto';
import type { Target } from './fire.ts';
import type { Rig } from './rig.ts';

/** The worker's sending of the form, with another title each time. */
export function submission(rig: Rig): Target {
  const target = rig.page('/proposals/new');
  const headers = { ...target.headers, 'content-type': 'application/x-www-form-urlencoded' };
  return { ...target, headers, status: 302, nextBody: () => new URLSearchParams(proposal()).toString() };
}

let written = 0;

/** The title of the proposal that was sent last. */
export function lastTitle(): string {
  return `${written}号染缸进水阀门加装定量器`;
}

function proposal(): Record<string, string> {
  written += 1;
  return {
    draftKey: randomUUID(),
    mode: 'IMPLEMENTED',
    kind: 'IMPROVEMENT',
    title: lastTitle(),
    innovationArea: 'CONTINUOUS_IMPROVEMENT',
    improvementType: 'EFFICIENCY',
    before: '进水靠人看水位，每缸多放水约3吨，等水时间长，缸差也大。',
    plan: '在进水管上加装流量计和电磁阀，到量自动关闭，由班组自己安装。',
    after: '每缸用水少了3吨，等水时间由20分钟减到12分钟，操作工可以同时看两台。',
    completedOn: '2023-11-20',
    savingClaimed: '3200',
    savingFormula: '3吨×4元×267缸=3204元',
  };
}
