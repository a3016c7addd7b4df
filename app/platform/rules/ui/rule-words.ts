import { useLanguage, useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { formatYuan } from '#app/platform/money/format.ts';
import { ruleTexts } from '../texts/zh-CN.ts';
import type { ShownRule, ShownValue } from '../shown-value.ts';

export interface RuleWords {
  /** `2 个工作日`, `5%`, `1,000 元`, `是`; a table by the number of its bands. */
  value: (value: ShownValue) => string;
  source: (source: string) => string;
  /** Since when it holds. */
  since: (rule: Pick<ShownRule, 'validFrom'>) => string;
}

/** Values and sources of rules in the words of the reader's language. */
export function useRuleWords(): RuleWords {
  const t = useTexts(coreTexts, ruleTexts);
  const { locale } = useLanguage();
  const { day } = useTimeWords();
  return {
    value(shown) {
      switch (shown.kind) {
        case 'share':
          return `${Number((shown.value * 100).toFixed(2))}%`;
        case 'yuan':
          return formatYuan(shown.value, locale);
        case 'flag':
          return t(shown.value ? 'word.yes' : 'word.no');
        case 'choice':
          return shown.name;
        case 'bands':
          return t('value.bands', { count: shown.bands.length });
        default:
          return t(`value.${shown.kind}`, { count: shown.value });
      }
    },
    source: (source) => (source === 'default' || source === 'practice' ? t(`source.${source}`) : source),
    since: ({ validFrom }) =>
      validFrom === null ? t('book.always') : t('book.since', { day: day(validFrom) }),
  };
}
