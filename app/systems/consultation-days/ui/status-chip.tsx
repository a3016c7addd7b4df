import { CalendarClock, CalendarX, CircleCheck, DoorOpen, Hourglass, Megaphone } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Chip, type ChipIcon, type Tone } from '#app/ui/chip.tsx';
import type { DayStatus } from '../consultation-day.ts';
import { dayTexts } from '../texts/zh-CN.ts';

const LOOKS: Readonly<Record<DayStatus, { tone: Tone; icon: ChipIcon }>> = {
  SCHEDULED: { tone: 'plain', icon: CalendarClock },
  ANNOUNCED: { tone: 'press', icon: Megaphone },
  OPEN: { tone: 'good', icon: DoorOpen },
  CLOSED: { tone: 'warn', icon: Hourglass },
  PUBLISHED: { tone: 'good', icon: CircleCheck },
  CANCELLED: { tone: 'plain', icon: CalendarX },
};

/** Where a consultation day stands. */
export function DayStatusChip({ status }: { status: DayStatus }) {
  const t = useTexts(dayTexts);
  return <Chip {...LOOKS[status]}>{t(`status.${status}`)}</Chip>;
}
