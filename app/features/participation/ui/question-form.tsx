import { Form } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { participationTexts } from '../texts/zh-CN.ts';
import { usePeriodWords } from './period-words.ts';

interface QuestionFormProps {
  period: string;
  asOf: string;
  unitId: number;
  units: readonly { id: number; name: string; depth: number }[];
}

const INDENT = '　';

/** Which period, which unit, as of which day; it all stands in the address. */
export function QuestionForm({ period, asOf, unitId, units }: QuestionFormProps) {
  const t = useTexts(participationTexts);
  const words = usePeriodWords();
  const periods = periodsUpTo(asOf, period);
  return (
    <Form method="get" className="no-print mb-6 grid grid-cols-1 gap-x-4 sm:grid-cols-4 sm:items-end">
      <SelectField
        name="period"
        label={t('page.period')}
        defaultValue={period}
        options={periods.map((text) => ({ value: text, label: words(text) }))}
      />
      <SelectField
        name="unit"
        label={t('page.unit')}
        defaultValue={String(unitId)}
        options={units.map(({ id, name, depth }) => ({
          value: String(id),
          label: INDENT.repeat(depth) + name,
        }))}
      />
      <TextField name="asOf" type="date" label={t('page.asOf')} defaultValue={asOf} />
      <div className="mb-6">
        <Button look="quiet">{t('page.show')}</Button>
      </div>
    </Form>
  );
}

const YEARS_BACK = 6;

/** Cumulative, then the last years with their quarters and months, newest first; the chosen one in any case. */
function periodsUpTo(asOf: string, chosen: string): string[] {
  const latest = Number(asOf.slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => String(latest - back));
  const all = years.flatMap((year) => [
    year,
    ...[4, 3, 2, 1].map((quarter) => `${year}-Q${quarter}`),
    ...Array.from({ length: 12 }, (_, back) => `${year}-${String(12 - back).padStart(2, '0')}`),
  ]);
  const open = ['all', ...all.filter((text) => text.length === 4 || monthOf(text) <= asOf.slice(0, 7))];
  return open.includes(chosen) ? open : [chosen, ...open];
}

/** The first month of a quarter or a month. */
function monthOf(text: string): string {
  const quarter = /-Q(\d)$/.exec(text);
  return quarter ? `${text.slice(0, 4)}-${String(Number(quarter[1]) * 3 - 2).padStart(2, '0')}` : text;
}
