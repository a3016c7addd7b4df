import {
  Ban,
  CircleCheck,
  Clock3,
  Hourglass,
  MessageCircle,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Chip, type Tone } from '#app/ui/chip.tsx';
import type { FindingState } from '../finding-state.ts';
import type { RoundStatus, Severity } from '../inspection.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';
import { inspectionTexts } from '../texts/zh-CN.ts';

type Look = { tone: Tone; icon: LucideIcon };

const ROUND_LOOKS: Record<RoundStatus, Look> = {
  PLANNED: { tone: 'plain', icon: Hourglass },
  APPROVED: { tone: 'warn', icon: Hourglass },
  NOTIFIED: { tone: 'press', icon: Clock3 },
  IN_PROGRESS: { tone: 'press', icon: Clock3 },
  DRAFTED: { tone: 'warn', icon: Hourglass },
  REPORTED: { tone: 'warn', icon: Hourglass },
  RECTIFYING: { tone: 'press', icon: Clock3 },
  SETTLED: { tone: 'good', icon: CircleCheck },
  PUBLISHED: { tone: 'good', icon: CircleCheck },
  CLOSED: { tone: 'good', icon: CircleCheck },
  CANCELLED: { tone: 'plain', icon: Ban },
};

/** Where a round stands, with its word and an icon. */
export function RoundChip({ status }: { status: RoundStatus }) {
  const t = useTexts(inspectionTexts);
  return <Chip {...ROUND_LOOKS[status]}>{t(`status.${status}`)}</Chip>;
}

const STATE_LOOKS: Record<FindingState, Look> = {
  FOUND: { tone: 'plain', icon: Hourglass },
  UNASSIGNED: { tone: 'warn', icon: Hourglass },
  RECTIFYING: { tone: 'press', icon: Clock3 },
  OVERDUE: { tone: 'seal', icon: TriangleAlert },
  RECHECK: { tone: 'warn', icon: Hourglass },
  VERIFIED: { tone: 'good', icon: CircleCheck },
  EXPLAINING: { tone: 'warn', icon: MessageCircle },
  EXPLAINED: { tone: 'plain', icon: MessageCircle },
  DROPPED: { tone: 'plain', icon: Ban },
};

/** How far a finding is, with its word and an icon. */
export function StateChip({ state }: { state: FindingState }) {
  const t = useTexts(findingTexts);
  return <Chip {...STATE_LOOKS[state]}>{t(`state.${state}`)}</Chip>;
}

const SEVERITY_TONES: Record<Severity, Tone> = { LOW: 'plain', MEDIUM: 'warn', HIGH: 'seal' };

interface SeverityProps {
  severity: Severity;
  /** The top was asked whether work stops and has not answered. */
  isAlarm?: boolean;
}

/** How bad it is; in red where somebody may be hurt. */
export function SeverityChip({ severity, isAlarm = false }: SeverityProps) {
  const t = useTexts(findingTexts);
  if (isAlarm)
    return (
      <Chip tone="seal" icon={TriangleAlert}>
        {t('stop.ASKED')}
      </Chip>
    );
  if (severity === 'LOW') return null;
  return (
    <Chip tone={SEVERITY_TONES[severity]} icon={TriangleAlert}>
      {t(`severity.${severity}`)}
    </Chip>
  );
}
