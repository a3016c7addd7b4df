import { Form, useActionData, useSubmit } from '@remix-run/react';
import { useEffect, useRef, useState, type FormEvent, type RefObject } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useForm } from '#app/core/form.tsx';
import { SENDS_LATER } from '#app/core/reach.ts';
import { KEEPS_ITSELF } from '#app/core/kept-places.ts';
import { PhotoSubmitNote, usePhotoSubmit } from '#app/platform/attachments/ui/photo-submit.tsx';
import { Button } from '#app/ui/button.tsx';
import { Message } from '#app/ui/message.tsx';
import { proposalFormTexts } from '../texts/form.zh-CN.ts';
import type { DraftForForm } from '../queries-form.server.ts';
import { DraftStatus } from './draft-status.tsx';
import { keptOnPhone, useDraftKeeper } from './draft-keeper.ts';
import { draftFromEntries } from './draft-entries.ts';
import { MatterFields } from './matter-fields.tsx';
import { FlagFields, MoneyFields } from './money-fields.tsx';
import { PartnerFields } from './partner-fields.tsx';
import { FormPicturesProvider, useOwnPictures, usePictureName, type FormPictures } from './form-pictures.ts';

interface ProposalFormProps {
  draft: DraftForForm;
  /** Under which name the phone keeps what is typed: one per account for a new proposal. */
  phoneKey: string;
}

/** The form, filled with what the phone kept of it where it kept something. */
export function ProposalForm({ draft, phoneKey }: ProposalFormProps) {
  const [kept, setKept] = useState<DraftForForm | null>(null);
  useEffect(() => {
    const entries = keptOnPhone(phoneKey);
    if (entries) setKept(draftFromEntries(entries, draft));
  }, [draft, phoneKey]);
  const shown = kept ?? draft;
  return (
    <Fields key={kept ? 'kept' : 'fresh'} draft={shown} phoneKey={phoneKey} isRestored={kept !== null} />
  );
}

function Fields({ draft, phoneKey, isRestored }: ProposalFormProps & { isRestored: boolean }) {
  const t = useTexts(proposalFormTexts);
  const element = useRef<HTMLFormElement>(null);
  const form = useForm();
  const pictures = useOwnPictures(draft.pictures);
  const { keeper, photos, onSubmit } = useSending(element, phoneKey, pictures.queue);
  const keptHere = form.refused === null && isRestored;
  return (
    <Form
      ref={element}
      method="post"
      encType="multipart/form-data"
      noValidate
      onInput={keeper.touched}
      onSubmit={onSubmit}
      {...KEEPS_ITSELF}
      {...SENDS_LATER}
      className="max-w-text pb-16"
    >
      <Refused state={form} />
      {keptHere ? <Message look="info" title={t('draft.restored')} /> : null}
      <input type="hidden" name="draftKey" value={draft.draftKey} />
      <FormPicturesProvider value={pictures}>
        <MatterFields draft={draft} form={form} />
      </FormPicturesProvider>
      <PartnerFields partners={draft.partners} form={form} />
      <MoneyFields draft={draft} form={form} />
      <FlagFields draft={draft} form={form} />
      <div className="no-print fixed inset-x-0 bottom-0 border-t border-line bg-surface px-4 py-2">
        <div className="mx-auto max-w-page">
          <PhotoSubmitNote queue={pictures.queue} submit={photos} nameOf={usePictureName(pictures)} />
          <div className="flex items-center justify-between">
            <DraftStatus state={keeper.state} />
            <Button disabled={form.sending || photos.isWaiting}>{t('form.submit')}</Button>
          </div>
        </div>
      </div>
    </Form>
  );
}

/** The draft goes first, so that a network that is gone costs nothing and is noticed here; then the photos; then the form. */
function useSending(element: RefObject<HTMLFormElement>, phoneKey: string, queue: FormPictures['queue']) {
  const submit = useSubmit();
  const answer = useActionData<unknown>();
  /** The server has the draft by now. A copy left on the phone would be taken for the next proposal. */
  const photos = usePhotoSubmit(queue, () => {
    if (!element.current) return;
    keeper.forget();
    submit(element.current);
  });
  const keeper = useDraftKeeper(element, phoneKey, () => {
    queue.retry(({ words }) => words === null);
    void photos.submit();
  });
  const { touched } = keeper;
  // Whatever came back instead of the next page: the form is not sent yet.
  useEffect(() => {
    if (answer !== undefined) touched();
  }, [answer, touched]);
  async function send() {
    if (await keeper.save()) await photos.submit();
    else keeper.waitForNetwork();
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    void send();
  }
  return { keeper, photos, onSubmit };
}
