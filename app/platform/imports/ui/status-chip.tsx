import { CircleCheck, CircleSlash, Clock3 } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { importTexts } from '../texts/zh-CN.ts';
import type { BatchStatus } from '../queries-imports.server.ts';

const LOOKS = {
  PREVIEWED: { tone: 'warn', icon: Clock3 },
  COMMITTED: { tone: 'good', icon: CircleCheck },
  DISCARDED: { tone: 'plain', icon: CircleSlash },
} as const;

/** Where an import stands. */
export function StatusChip({ status }: { status: BatchStatus }) {
  const t = useTexts(importTexts);
  return <Chip {...LOOKS[status]}>{t(`status.${status}`)}</Chip>;
}
