import { useLoaderData, useSubmit } from '@remix-run/react';
import { useRef, type FormEvent } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { PhotoSubmitNote, usePhotoSubmit } from '#app/platform/attachments/ui/photo-submit.tsx';
import { isOneOf } from '#app/platform/forms/one-of.ts';
import { StepPage, type OwnSending } from '#app/platform/forms/ui/step-form.tsx';
import { RuleLinks } from '#app/platform/rules/ui/rule-links.tsx';
import { DESTRUCTIVE_STEPS } from '../endings.ts';
import type { readStep } from '../queries-step.server.ts';
import { HARD_STEPS, STEP_FIELDS } from '../step-fields.ts';
import { proposalStepTexts } from '../texts/steps.zh-CN.ts';
import { FormPicturesProvider, useOwnPictures, usePictureName, type FormPictures } from './form-pictures.ts';
import { useDescribe } from './describe-step-field.tsx';

/** One step of a proposal, with only what it needs. */
export function ProposalStepPage() {
  const { step, proposal, isCommittee, ...data } = useLoaderData<typeof readStep>();
  const t = useTexts(proposalStepTexts);
  const pictures = useOwnPictures(data.pictures);
  const describe = useDescribe();
  const sending = useSendingAfterPhotos(pictures);
  return (
    <FormPicturesProvider value={pictures}>
      <StepPage
        name={t(`action.${step}`)}
        about={`${proposal.no ?? ''} ${proposal.title}`}
        back={`/proposals/${proposal.id}`}
        forGood={isOneOf(DESTRUCTIVE_STEPS, step) ? t(`forGood.${step}`) : undefined}
        isHard={HARD_STEPS.has(step)}
        fields={STEP_FIELDS[step].filter(({ committee }) => !committee || isCommittee).map(describe)}
        after={<RuleLinks rules={data.rules} />}
        sending={sending}
      />
    </FormPicturesProvider>
  );
}

/** Sends the step once the photos that were picked are there. */
function useSendingAfterPhotos(pictures: FormPictures): OwnSending {
  const { queue } = pictures;
  const submit = useSubmit();
  const element = useRef<HTMLFormElement | null>(null);
  const photos = usePhotoSubmit(queue, () => submit(element.current));
  const nameOf = usePictureName(pictures);
  return {
    isWaiting: photos.isWaiting,
    note: <PhotoSubmitNote queue={queue} submit={photos} nameOf={nameOf} />,
    onSubmit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault();
      element.current = event.currentTarget;
      void photos.submit();
    },
  };
}
