import { useTexts } from '#app/core/shown-texts.tsx';
import { publicNoticeTexts } from '../texts/zh-CN.ts';

/** `还剩 3 个工作日`: how long a notice is on the board; null where it is not yet. */
export function useDaysLeft(): (workdaysLeft: number | null) => string | null {
  const t = useTexts(publicNoticeTexts);
  return (left) => {
    if (left === null) return null;
    if (left < 0) return t('page.over');
    return left === 0 ? t('page.lastDay') : t('page.left', { days: String(left) });
  };
}
