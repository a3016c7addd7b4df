import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import type { RoleOrBase } from '#app/core/actor.ts';
import { proposalTexts } from '../texts/zh-CN.ts';

interface RunningClock {
  holderName: string | null;
  holderRole: string;
  workdaysLeft: number;
}

/** `李工办理 · 还剩 1 个工作日`: who has it and how long, in words. */
export function useClockWords(): (clock: RunningClock) => string {
  const t = useTexts(coreTexts, proposalTexts);
  return ({ holderName, holderRole, workdaysLeft }) => {
    const role = t(`role.${holderRole as RoleOrBase}`);
    const who = holderName ? t('clock.holder', { name: holderName }) : t('clock.role', { role });
    return `${who} · ${left(workdaysLeft)}`;
  };

  function left(days: number): string {
    if (days === 0) return t('clock.today');
    return days < 0 ? t('clock.over', { days: String(-days) }) : t('clock.left', { days: String(days) });
  }
}
