import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

/** Figures of the day side by side, each leading to what it counts. */
export function CountTiles({ children }: { children: ReactNode }) {
  return <ul className="grid grid-cols-2 gap-x-6 sm:grid-cols-4">{children}</ul>;
}

interface CountTileProps {
  to: string;
  count: number;
  label: string;
  /** Something that is not as it should be. */
  isLate?: boolean;
}

export function CountTile({ to, count, label, isLate = false }: CountTileProps) {
  return (
    <li className="border-b border-line">
      <Link to={to} className="flex min-h-touch flex-col py-2 text-ink no-underline">
        <span className={`text-large font-bold tabular-nums ${isLate ? 'text-seal' : ''}`}>{count}</span>
        <span className="text-small text-soft">{label}</span>
      </Link>
    </li>
  );
}
