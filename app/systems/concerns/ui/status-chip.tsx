import { Ban, CircleCheck, Clock3, Hourglass, Link2, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Chip, type Tone } from '#app/ui/chip.tsx';
import type { ConcernStatus } from '../concern.ts';
import { concernTexts } from '../texts/zh-CN.ts';

const LOOKS: Record<ConcernStatus, { tone: Tone; icon: LucideIcon }> = {
  REGISTERED: { tone: 'warn', icon: Hourglass },
  DISPATCHED: { tone: 'warn', icon: Hourglass },
  HANDLING: { tone: 'press', icon: Clock3 },
  REPLY_REVIEW: { tone: 'press', icon: Clock3 },
  REPLIED: { tone: 'good', icon: CircleCheck },
  RATED: { tone: 'warn', icon: Hourglass },
  ESCALATED: { tone: 'seal', icon: TriangleAlert },
  LINKED: { tone: 'plain', icon: Link2 },
  TRANSFERRED: { tone: 'plain', icon: Link2 },
  NOT_ACCEPTED: { tone: 'plain', icon: Ban },
  WITHDRAWN: { tone: 'plain', icon: Ban },
  CLOSED: { tone: 'good', icon: CircleCheck },
  ARCHIVED: { tone: 'plain', icon: CircleCheck },
};

/** Where a concern stands, with its word and an icon. */
export function StatusChip({ status }: { status: ConcernStatus }) {
  const t = useTexts(concernTexts);
  return <Chip {...LOOKS[status]}>{t(`status.${status}`)}</Chip>;
}
