import { useTexts } from '#app/core/shown-texts.tsx';
import { Chip, type Tone } from '#app/ui/chip.tsx';
import { rosterTexts } from '../texts/zh-CN.ts';
import type { AccountState } from '../account-state.ts';

const TONES: Readonly<Record<AccountState, Tone>> = {
  NONE: 'plain',
  INVITED: 'press',
  ACTIVE: 'good',
  LOCKED: 'warn',
  DISABLED: 'seal',
  LEFT: 'plain',
};

/** Whether somebody can sign in, in a word. */
export function AccountChip({ state }: { state: AccountState }) {
  const t = useTexts(rosterTexts);
  return <Chip tone={TONES[state]}>{t(`account.${state}`)}</Chip>;
}
