import { Form, Link, useLoaderData, useSubmit } from '@remix-run/react';
import { useRef, type FormEvent } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useForm } from '#app/core/form.tsx';
import { PhotoSubmitNote, usePhotoSubmit } from '#app/platform/attachments/ui/photo-submit.tsx';
import { RuleLinks } from '#app/platform/rules/ui/rule-links.tsx';
import { Button } from '#app/ui/button.tsx';
import { Page } from '#app/ui/page.tsx';
import { proposalStepTexts } from '../texts/steps.zh-CN.ts';
import type { readStep } from '../queries-step.server.ts';
import { HARD_STEPS, STEP_FIELDS } from '../step-fields.ts';
import { FormPicturesProvider, useOwnPictures, usePictureName, type FormPictures } from './form-pictures.ts';
import { StepFieldInput } from './step-field-input.tsx';

/** One step of a proposal, with only what it needs. */
export function StepPage() {
  const data = useLoaderData<typeof readStep>();
  const { step, proposal, isCommittee } = data;
  const t = useTexts(proposalStepTexts);
  const form = useForm();
  const pictures = useOwnPictures(data.pictures);
  const { photos, onSubmit } = useSendingAfterPhotos(pictures.queue);
  const fields = STEP_FIELDS[step].filter(({ committee }) => !committee || isCommittee);
  return (
    <Page
      title={t(`action.${step}`)}
      lead={<Link to={`/proposals/${proposal.id}`}>{`${proposal.no ?? ''} ${proposal.title}`}</Link>}
    >
      <Form method="post" noValidate onSubmit={onSubmit} className="max-w-text">
        <Refused state={form} />
        {fields.length === 0 ? <p className="mb-6">{t('stepPage.none')}</p> : null}
        <FormPicturesProvider value={pictures}>
          {fields.map((field) => (
            <StepFieldInput key={field.name} field={field} data={data} form={form} />
          ))}
        </FormPicturesProvider>
        <RuleLinks rules={data.rules} />
        <PhotoSubmitNote queue={pictures.queue} submit={photos} nameOf={usePictureName(pictures)} />
        <div className="flex flex-wrap items-center gap-4">
          <Button look={HARD_STEPS.has(step) ? 'danger' : 'main'} disabled={form.sending || photos.isWaiting}>
            {t(`action.${step}`)}
          </Button>
          <Link to={`/proposals/${proposal.id}`}>{t('stepPage.back')}</Link>
        </div>
      </Form>
    </Page>
  );
}

/** Sends the step once the photos that were picked are there. */
function useSendingAfterPhotos(queue: FormPictures['queue']) {
  const submit = useSubmit();
  const element = useRef<HTMLFormElement | null>(null);
  const photos = usePhotoSubmit(queue, () => submit(element.current));
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    element.current = event.currentTarget;
    void photos.submit();
  }
  return { photos, onSubmit };
}
