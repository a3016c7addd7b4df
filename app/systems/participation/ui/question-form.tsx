import { Form } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { periodsUpTo } from '#app/platform/kpi/period.ts';
import { usePeriodWords } from '#app/platform/kpi/ui/period-words.ts';
import { Button } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { participationTexts } from '../texts/zh-CN.ts';

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
  const periods = ['all', ...periodsUpTo(asOf, period)];
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
