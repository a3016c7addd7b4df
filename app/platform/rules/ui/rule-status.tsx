import { useTexts } from '#app/core/shown-texts.tsx';
import { Chip, type Tone } from '#app/ui/chip.tsx';
import { ruleTexts } from '../texts/zh-CN.ts';
import type { ShownRule } from '../shown-value.ts';

const TONES: Record<ShownRule['status'], Tone> = {
  law: 'press',
  practice: 'plain',
  default: 'plain',
  override: 'good',
};

/** How binding a rule is. */
export function RuleStatusChip({ status }: Pick<ShownRule, 'status'>) {
  const t = useTexts(ruleTexts);
  return <Chip tone={TONES[status]}>{t(`status.${status}`)}</Chip>;
}
