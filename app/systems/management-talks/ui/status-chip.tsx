import { Ban, CircleCheck, Clock3, Hourglass, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Chip, type Tone } from '#app/ui/chip.tsx';
import type { TalkStatus } from '../management-talk.ts';
import { talkTexts } from '../texts/zh-CN.ts';

const LOOKS: Record<TalkStatus, { tone: Tone; icon: LucideIcon }> = {
  REQUESTED: { tone: 'warn', icon: Hourglass },
  DECLINED: { tone: 'warn', icon: Ban },
  REFERRED: { tone: 'seal', icon: TriangleAlert },
  ACCEPTED: { tone: 'press', icon: Clock3 },
  SCHEDULED: { tone: 'press', icon: Clock3 },
  HELD: { tone: 'warn', icon: Hourglass },
  SIGNED: { tone: 'press', icon: Clock3 },
  PUBLISHED: { tone: 'good', icon: CircleCheck },
  CLOSED: { tone: 'good', icon: CircleCheck },
  WITHDRAWN: { tone: 'plain', icon: Ban },
};

/** Where a talk stands, with its word and an icon. */
export function StatusChip({ status }: { status: TalkStatus }) {
  const t = useTexts(talkTexts);
  return <Chip {...LOOKS[status]}>{t(`status.${status}`)}</Chip>;
}
