import { useTranslation } from 'react-i18next';
import { Chip, type Tone } from '#app/ui/chip.tsx';
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
  const { t } = useTranslation('roster');
  return <Chip tone={TONES[state]}>{t(`account.${state}`)}</Chip>;
}
