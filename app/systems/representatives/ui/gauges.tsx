import { Link } from '@remix-run/react';
import { Ban, CircleCheck, CircleDot, TriangleAlert } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Chip, type ChipIcon, type Tone } from '#app/ui/chip.tsx';
import type { Gauge, GaugeState } from '../composition.ts';
import { termTexts } from '../texts/terms.zh-CN.ts';

const LOOKS: Readonly<Record<GaugeState, { tone: Tone; icon: ChipIcon }>> = {
  good: { tone: 'good', icon: CircleCheck },
  warn: { tone: 'warn', icon: TriangleAlert },
  bad: { tone: 'seal', icon: Ban },
  none: { tone: 'plain', icon: CircleDot },
};

/** How the representatives are composed: each share with what it is made of, its limit, and whether that is met. */
export function Gauges({ gauges }: { gauges: readonly Gauge[] }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {gauges.map((gauge) => (
        <li key={gauge.name} className="border-b border-line py-3">
          <OneGauge gauge={gauge} />
        </li>
      ))}
    </ul>
  );
}

function OneGauge({ gauge }: { gauge: Gauge }) {
  const t = useTexts(termTexts);
  const { name, numerator, denominator, limit, state, ruleKey } = gauge;
  const bound = t(name === 'managers' ? 'gauge.atMost' : 'gauge.atLeast', { limit: percent(limit, 10_000) });
  return (
    <>
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-bold">{t(`gauge.${name}`)}</span>
        <Chip {...LOOKS[state]}>{t(`gauge.${state}`)}</Chip>
      </p>
      <p className="mt-1">
        <span className="text-large font-bold">{percent(numerator, denominator)}</span>{' '}
        <span className="text-soft">
          {t('gauge.of', { numerator: String(numerator), denominator: String(denominator) })}
        </span>
      </p>
      <p className="text-small text-soft">
        {bound}
        {ruleKey ? (
          <Link to={`/rules/${ruleKey}`} className="ml-3 inline-flex min-h-touch items-center">
            {t('gauge.rule')}
          </Link>
        ) : null}
      </p>
    </>
  );
}

/** One decimal, half up; of nothing there is no share. */
function percent(numerator: number, denominator: number): string {
  if (denominator === 0) return '—';
  return `${Math.round((numerator * 1000) / denominator) / 10}%`;
}
