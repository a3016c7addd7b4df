import type { ComponentType, ReactNode } from 'react';

const TONES = {
  plain: 'bg-shade text-ink',
  press: 'bg-press-tint text-press',
  good: 'bg-good-tint text-good',
  warn: 'bg-warn-tint text-warn',
  seal: 'bg-seal-tint text-seal',
};

export type Tone = keyof typeof TONES;

/** Draws an icon in the size of the line. */
export type ChipIcon = ComponentType<{ className?: string; 'aria-hidden'?: boolean | 'true' | 'false' }>;

/** A word with a colour and, where it helps, an icon. Colour never stands alone. */
export function Chip({
  tone = 'plain',
  icon: Icon,
  children,
}: {
  tone?: Tone;
  icon?: ChipIcon;
  children: ReactNode;
}) {
  return (
    <span className={`inline-flex items-center rounded px-2 py-0.5 text-small font-bold ${TONES[tone]}`}>
      {Icon ? <Icon aria-hidden className="mr-1 h-4 w-4 shrink-0" /> : null}
      <span>{children}</span>
    </span>
  );
}
