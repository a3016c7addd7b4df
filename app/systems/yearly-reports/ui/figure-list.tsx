import { useTexts } from '#app/core/shown-texts.tsx';
import type { ShownFigure } from '../queries-figures.server.ts';
import { reportTexts } from '../texts/zh-CN.ts';

/** Figures of a year in office, each with what it was counted on. */
export function FigureList({ figures }: { figures: readonly ShownFigure[] }) {
  const t = useTexts(reportTexts);
  return (
    <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
      {figures.map(({ id, printed, numerator, denominator }) => (
        <div key={id} className="flex flex-col-reverse justify-end">
          <dt className="text-small text-soft">
            {t(`figure.${id}`)}
            {numerator === null || denominator === null || denominator === 0
              ? null
              : ` · ${t('figure.of', { numerator, denominator })}`}
          </dt>
          <dd className="text-huge font-bold tabular-nums">{printed}</dd>
        </div>
      ))}
    </dl>
  );
}
