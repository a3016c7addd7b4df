import { useTexts } from '#app/core/shown-texts.tsx';
import { Table, type Column } from '#app/ui/table.tsx';
import { ruleTexts } from '../texts/zh-CN.ts';
import type { ShownBand, ShownValue } from '../shown-value.ts';
import { useRuleWords } from './rule-words.ts';

/** A value in full: a table of bands as a table, all others in words. */
export function FullValue({ value, title }: { value: ShownValue; title: string }) {
  const words = useRuleWords();
  if (value.kind !== 'bands') return <>{words.value(value)}</>;
  return <Bands value={value} title={title} />;
}

function Bands({ value, title }: { value: Extract<ShownValue, { kind: 'bands' }>; title: string }) {
  const t = useTexts(ruleTexts);
  const isScore = value.gives === 'yuan';
  const bounds = ({ lower, upper }: ShownBand) =>
    upper === null
      ? t('band.andMore', { lower: lower.toLocaleString('en') })
      : t('band.upTo', { lower: lower.toLocaleString('en'), upper: upper.toLocaleString('en') });
  const given = ({ gives }: ShownBand) => Number(gives).toLocaleString('en');
  const name: Column<ShownBand> = { key: 'name', title: t('band.name'), cell: ({ name }) => name };
  const columns: Column<ShownBand>[] = [
    ...(value.bands.some(({ name: named }) => named !== null) ? [name] : []),
    { key: 'bounds', title: t(isScore ? 'band.points' : 'band.yuan'), cell: bounds },
    { key: 'gives', title: t(`band.gives_${value.gives}`), cell: given, numeric: true },
  ];
  return (
    <div className="max-w-text">
      <Table caption={title} columns={columns} rows={value.bands} rowKey={({ lower }) => lower} />
    </div>
  );
}
