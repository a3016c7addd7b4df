import { useTexts } from '#app/core/shown-texts.tsx';
import { parsePeriod } from '../period.ts';
import { kpiTexts } from '../texts/zh-CN.ts';

/** A period in words: `累计`, `2023年`, `2023年第2季度`, `2023年6月`. */
export function usePeriodWords(): (text: string) => string {
  const t = useTexts(kpiTexts);
  return (text) => {
    const period = parsePeriod(text);
    if (!period || period.kind === 'all') return t('period.all');
    const year = text.slice(0, 4);
    if (period.kind === 'year') return t('period.year', { year });
    if (period.kind === 'quarter') return t('period.quarter', { year, quarter: text.slice(-1) });
    return t('period.month', { year, month: String(Number(text.slice(5))) });
  };
}
