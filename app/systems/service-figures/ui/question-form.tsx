import { Form, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { periodsUpTo } from '#app/platform/kpi/period.ts';
import { usePeriodWords } from '#app/platform/kpi/ui/period-words.ts';
import { SERVICE_FIGURES } from '#app/platform/kpi/registry.ts';
import { Button } from '#app/ui/button.tsx';
import { SelectField } from '#app/ui/field.tsx';
import type { readServicePage } from '../queries-page.server.ts';
import { serviceTexts } from '../texts/zh-CN.ts';

const INDENT = '　';

/** Which period, which unit, which figure's trend; it all stands in the address. */
export function QuestionForm() {
  const { period, asOf, unit, units, trendOf } = useLoaderData<typeof readServicePage>();
  const t = useTexts(serviceTexts);
  const words = usePeriodWords();
  return (
    <Form method="get" className="no-print mb-6 grid grid-cols-1 gap-x-4 sm:grid-cols-4 sm:items-end">
      <SelectField
        name="period"
        label={t('page.period')}
        defaultValue={period}
        options={periodsUpTo(asOf, period).map((text) => ({ value: text, label: words(text) }))}
      />
      <SelectField
        name="unit"
        label={t('page.unit')}
        defaultValue={String(unit.id)}
        options={units.map(({ id, name, depth }) => ({
          value: String(id),
          label: INDENT.repeat(depth) + name,
        }))}
      />
      <SelectField
        name="trend"
        label={t('page.trendOf')}
        defaultValue={trendOf}
        options={SERVICE_FIGURES.map((id) => ({ value: id, label: t(`figure.${id}`) }))}
      />
      <div className="mb-6">
        <Button look="quiet">{t('page.show')}</Button>
      </div>
    </Form>
  );
}
