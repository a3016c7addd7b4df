import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { StepPage } from '#app/platform/forms/ui/step-form.tsx';
import { PHOTOS_OF_FINDING } from '../inspection.ts';
import type { readFindingForm } from '../queries-round.server.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';
import { useFindingFields } from './finding-fields.ts';

/** A finding is noted at the portal, for a team that has no phones with it. */
export function FindingFormPage() {
  const { round, places } = useLoaderData<typeof readFindingForm>();
  const t = useTexts(findingTexts);
  const written = useFindingFields();
  return (
    <StepPage
      title={t('field.title')}
      name={t('field.submit')}
      about={`${round.title} ${round.no}`}
      back={`/inspections/${round.id}`}
      know={<p className="text-soft">{t('field.lead')}</p>}
      fields={[
        {
          kind: 'list',
          name: 'placeId',
          label: t('field.place'),
          none: t('field.choose'),
          begins: places.length === 1 ? String(places[0]?.id) : '',
          options: places.map(({ id, name }) => ({ value: String(id), label: name })),
        },
        ...written,
        { kind: 'photos', name: 'photos', max: PHOTOS_OF_FINDING.max },
      ]}
    />
  );
}
