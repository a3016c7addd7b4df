import type { ReactNode } from 'react';

export interface TimelineEntry {
  id: number | string;
  when: string;
  text: ReactNode;
  detail?: ReactNode;
}

/** What happened, oldest first, one line per event in words. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="border-l-2 border-line pl-4">
      {entries.map((entry) => (
        <li key={entry.id} className="relative pb-4 last:pb-0">
          <span aria-hidden className="absolute -left-[1.4rem] top-2 h-2.5 w-2.5 rounded-full bg-press" />
          <p className="text-small text-soft">{entry.when}</p>
          <p>{entry.text}</p>
          {entry.detail ? <div className="mt-1 text-soft">{entry.detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}
