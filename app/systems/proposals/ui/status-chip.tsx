import { Ban, CircleCheck, CircleDot, Clock3, Hourglass, type LucideIcon } from 'lucide-react';
import { Chip, type ChipIcon, type Tone } from '#app/ui/chip.tsx';
import { ADOPTED_STATUSES, INVALID_STATUSES, type ProposalStatus, UNDECIDED_STATUSES } from '../proposal.ts';

interface Look {
  tone: Tone;
  icon: LucideIcon;
}

/** How a status looks: green for adopted, amber for waiting, grey for what rests or ended. */
function lookOf(status: ProposalStatus): Look {
  if (ADOPTED_STATUSES.has(status)) return { tone: 'good', icon: CircleCheck };
  if (UNDECIDED_STATUSES.has(status)) return { tone: 'warn', icon: Hourglass };
  if (INVALID_STATUSES.has(status) || status === 'NOT_ADOPTED') return { tone: 'plain', icon: Ban };
  return status === 'DRAFT' ? { tone: 'press', icon: CircleDot } : { tone: 'plain', icon: Clock3 };
}

/** The status with its word; the caller translates once for a whole list. */
export function StatusChip({ status, label }: { status: ProposalStatus; label: string }) {
  return <Chip {...lookOf(status)}>{label}</Chip>;
}

const SYMBOLS = [
  { id: 'status-ban', icon: Ban },
  { id: 'status-done', icon: CircleCheck },
  { id: 'status-draft', icon: CircleDot },
  { id: 'status-resting', icon: Clock3 },
  { id: 'status-waiting', icon: Hourglass },
] as const;

/** The icons of a list with these statuses, drawn once: each row only refers to its own, a third less to send. */
export function StatusSymbols({ statuses }: { statuses: readonly ProposalStatus[] }) {
  const icons = new Set(statuses.map((status) => lookOf(status).icon));
  return (
    <svg aria-hidden className="hidden">
      {SYMBOLS.filter(({ icon }) => icons.has(icon)).map(({ id, icon: Icon }) => (
        <symbol key={id} id={id} viewBox="0 0 24 24">
          <Icon />
        </symbol>
      ))}
    </svg>
  );
}

const REFERENCES = new Map(SYMBOLS.map(({ id, icon }) => [icon as LucideIcon, referTo(id)]));

function referTo(id: string): ChipIcon {
  return function Reference(props) {
    return (
      <svg {...props}>
        <use href={`#${id}`} />
      </svg>
    );
  };
}

/** As `StatusChip`, in a list that has `StatusSymbols`. */
export function ListedStatusChip({ status, label }: { status: ProposalStatus; label: string }) {
  const { tone, icon } = lookOf(status);
  return (
    <Chip tone={tone} icon={REFERENCES.get(icon)}>
      {label}
    </Chip>
  );
}
