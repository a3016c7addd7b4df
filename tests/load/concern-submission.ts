import { randomUUID } from 'node:crypto';
import type { Target } from './fire.ts';
import type { Rig } from './rig.ts';

/** The worker's sending of a concern by name, each a new one. */
export function concernSubmission(rig: Rig): Target {
  const target = rig.page('/concerns/new');
  const headers = { ...target.headers, 'content-type': 'application/x-www-form-urlencoded' };
  return { ...target, headers, status: 302, nextBody: () => new URLSearchParams(concern()).toString() };
}

function concern(): Record<string, string> {
  return {
    formKey: randomUUID(),
    tier: 'NAMED',
    category: 'LIVING',
    'details.place': '一号食堂',
    text: '夜班去食堂的时候汤总是凉的，菜也没有了，希望开餐前再热一次。',
  };
}
