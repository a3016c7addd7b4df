import { useTexts } from '#app/core/shown-texts.tsx';
import { dutyTexts } from '../texts/zh-CN.ts';

interface DutyWords {
  /** `3 小时 20 分钟` */
  length: (minutes: number) => string;
  /** `2024年3月` */
  month: (month: string) => string;
  source: (source: string) => string;
}

/** Lengths, months and systems in the words of the reader's language. */
export function useDutyWords(): DutyWords {
  const t = useTexts(dutyTexts);
  return {
    length(all) {
      const [hours, minutes] = [Math.floor(all / 60), all % 60];
      if (hours === 0) return t('length.minutes', { minutes });
      return minutes === 0 ? t('length.hours', { hours }) : t('length.both', { hours, minutes });
    },
    month: (month) => t('month', { year: month.slice(0, 4), month: String(Number(month.slice(5))) }),
    source: (source) => t(`source.${source as keyof (typeof dutyTexts)['texts']['source']}`),
  };
}
