import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useForm } from '#app/core/form.tsx';
import { usePhotoForm } from '#app/platform/attachments/ui/use-photo-form.ts';
import { PhotoField } from '#app/platform/attachments/ui/photo-field.tsx';
import { Button } from '#app/ui/button.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import type { readFindingForm } from '../queries-round.server.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';
import { PHOTOS_OF_FINDING } from '../inspection.ts';
import { FindingFields } from './finding-fields.tsx';

/** A finding is noted at the portal, for a team that has no phones with it. */
export function FindingFormPage() {
  const { round, places } = useLoaderData<typeof readFindingForm>();
  const t = useTexts(findingTexts);
  const form = useForm();
  const picked = usePhotoForm();
  const address = `/inspections/${round.id}`;
  return (
    <Page title={t('field.title')} lead={<Link to={address}>{`${round.title} ${round.no}`}</Link>}>
      <p className="mb-6 max-w-text text-soft">{t('field.lead')}</p>
      <Form
        method="post"
        encType="multipart/form-data"
        noValidate
        onSubmit={picked.onSubmit}
        className="max-w-text"
      >
        <Refused state={form} />
        <SelectField
          name="placeId"
          label={t('field.place')}
          none={t('field.choose')}
          problem={form.problem('placeId')}
          defaultValue={form.typed('placeId', places.length === 1 ? String(places[0]?.id) : '')}
          options={places.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <FindingFields form={form} />
        <PhotoField max={PHOTOS_OF_FINDING.max} picked={picked} problem={form.problem('photos')} />
        <div className="flex flex-wrap items-center gap-4">
          <Button disabled={form.sending || picked.submit.isWaiting}>{t('field.submit')}</Button>
          <Link to={address} className="inline-flex min-h-touch items-center">
            {t('step.back')}
          </Link>
        </div>
      </Form>
    </Page>
  );
}
