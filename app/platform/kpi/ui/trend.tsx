import { useTexts } from '#app/core/shown-texts.tsx';
import { Table } from '#app/ui/table.tsx';
import { kpiTexts } from '../texts/zh-CN.ts';
import { usePeriodWords } from './period-words.ts';

interface TrendProps {
  title: string;
  chart: string;
  points: readonly { label: string; printed: string }[];
}

/** A line chart drawn on the server, with its table one tap away. */
export function Trend({ title, chart, points }: TrendProps) {
  const t = useTexts(kpiTexts);
  const words = usePeriodWords();
  return (
    <figure>
      <figcaption className="mb-2 font-bold">{title}</figcaption>
      <img
        src={chart}
        alt={t('trend.alt', { figure: title })}
        width={720}
        height={260}
        className="h-auto w-full"
      />
      <details>
        <summary className="min-h-touch cursor-pointer py-2 text-press">{t('trend.asTable')}</summary>
        <Table
          caption={title}
          rows={points}
          rowKey={({ label }) => label}
          columns={[
            { key: 'period', title: t('trend.period'), cell: ({ label }) => words(label) },
            { key: 'value', title, cell: ({ printed }) => printed, numeric: true },
          ]}
        />
      </details>
    </figure>
  );
}
