import { Clock3, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Chip } from './chip.tsx';

interface ClockProps {
  /** Working days left; 0 is due today, negative is overdue. */
  left: number;
  /** In words: who has it and how long. */
  children: ReactNode;
}

/** Who has it and how long: amber on the last day, red once it is over. */
export function Clock({ left, children }: ClockProps) {
  if (left < 0) {
    return (
      <Chip tone="seal" icon={TriangleAlert}>
        {children}
      </Chip>
    );
  }
  return (
    <Chip tone={left <= 1 ? 'warn' : 'plain'} icon={Clock3}>
      {children}
    </Chip>
  );
}
