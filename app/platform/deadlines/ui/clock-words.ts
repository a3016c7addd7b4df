import type { RoleOrBase } from '#app/core/actor.ts';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { deadlineTexts } from '../texts/zh-CN.ts';

interface OwedBy {
  holderName: string | null;
  /** Who is away, where a deputy has it. */
  insteadOfName?: string | null;
  holderRole: RoleOrBase;
  workdaysLeft: number;
}

/** `李工办理 · 还剩 1 个工作日`: who has it and how long, in words. */
export function useClockWords(): (clock: OwedBy) => string {
  const t = useTexts(coreTexts, deadlineTexts);
  return (clock) => `${who(clock)} · ${left(clock.workdaysLeft)}`;

  function who({ holderName, insteadOfName, holderRole }: OwedBy): string {
    if (!holderName) return t('clock.role', { role: t(`role.${holderRole}`) });
    if (insteadOfName) return t('clock.deputy', { name: holderName, absent: insteadOfName });
    return t('clock.holder', { name: holderName });
  }

  function left(days: number): string {
    if (days === 0) return t('clock.today');
    return days < 0 ? t('clock.over', { days: String(-days) }) : t('clock.left', { days: String(days) });
  }
}
