import { Ban, CircleCheck, Hourglass, Megaphone } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Chip, type ChipIcon, type Tone } from '#app/ui/chip.tsx';
import type { PublicNoticeStatus } from '../public-notice.ts';
import { publicNoticeTexts } from '../texts/zh-CN.ts';

const LOOKS: Readonly<Record<PublicNoticeStatus, { tone: Tone; icon: ChipIcon }>> = {
  DRAFT: { tone: 'warn', icon: Hourglass },
  APPROVED: { tone: 'warn', icon: Hourglass },
  PUBLISHED: { tone: 'press', icon: Megaphone },
  OBJECTED: { tone: 'warn', icon: Megaphone },
  INVESTIGATING: { tone: 'warn', icon: Megaphone },
  CLOSED_PASSED: { tone: 'good', icon: CircleCheck },
  CLOSED_FAILED: { tone: 'seal', icon: Ban },
  WITHDRAWN: { tone: 'plain', icon: Ban },
};

/** Where a public notice stands. */
export function NoticeStatusChip({ status }: { status: PublicNoticeStatus }) {
  const t = useTexts(publicNoticeTexts);
  return <Chip {...LOOKS[status]}>{t(`status.${status}`)}</Chip>;
}
