import { CircleCheck, CircleSlash, Clock3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '#app/ui/chip.tsx';
import type { BatchStatus } from '../queries-imports.server.ts';

const LOOKS = {
  PREVIEWED: { tone: 'warn', icon: Clock3 },
  COMMITTED: { tone: 'good', icon: CircleCheck },
  DISCARDED: { tone: 'plain', icon: CircleSlash },
} as const;

/** Where an import stands. */
export function StatusChip({ status }: { status: BatchStatus }) {
  const { t } = useTranslation('imports');
  return <Chip {...LOOKS[status]}>{t(`status.${status}`)}</Chip>;
}
