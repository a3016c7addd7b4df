import { Ban, CircleCheck, Clock3, Hourglass, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Chip, type Tone } from '#app/ui/chip.tsx';
import type { CommitmentStatus } from '../commitment.ts';
import { commitmentTexts } from '../texts/zh-CN.ts';

const LOOKS: Record<CommitmentStatus, { tone: Tone; icon: LucideIcon }> = {
  OPEN: { tone: 'press', icon: Clock3 },
  REPORTED: { tone: 'warn', icon: Hourglass },
  WITHDRAWAL_ASKED: { tone: 'warn', icon: Hourglass },
  KEPT: { tone: 'good', icon: CircleCheck },
  BROKEN: { tone: 'seal', icon: TriangleAlert },
  WITHDRAWN: { tone: 'plain', icon: Ban },
};

/** Where a promise stands, with its word and an icon; a kept one says whether it was late. */
export function StatusChip({ status, late = false }: { status: CommitmentStatus; late?: boolean }) {
  const t = useTexts(commitmentTexts);
  if (status === 'KEPT' && late)
    return (
      <Chip tone="warn" icon={CircleCheck}>
        {t('fact.isLate')}
      </Chip>
    );
  return <Chip {...LOOKS[status]}>{t(`status.${status}`)}</Chip>;
}
