import { Form, useSubmit } from '@remix-run/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useForm } from '#app/core/form.tsx';
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
  const submit = useSubmit();
  /** The server has the draft by now. A copy left on the phone would be taken for the next proposal. */
  const send = () => {
    if (!element.current) return;
    keeper.forget();
    submit(element.current);
  };
  const keeper = useDraftKeeper(element, phoneKey, send);

  /** The draft goes first, so that a network that is gone costs nothing and is noticed here. */
  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (await keeper.save()) send();
    else keeper.waitForNetwork();
  }

  const keptHere = form.refused === null && isRestored;
  return (
    <Form
      ref={element}
      method="post"
      encType="multipart/form-data"
      noValidate
      onInput={keeper.touched}
      onSubmit={(event) => void onSubmit(event)}
      className="max-w-text pb-16"
    >
      <Refused state={form} />
      {keptHere ? <Message look="info" title={t('draft.restored')} /> : null}
      <input type="hidden" name="draftKey" value={draft.draftKey} />
      <MatterFields draft={draft} form={form} />
      <PartnerFields partners={draft.partners} form={form} />
      <MoneyFields draft={draft} form={form} />
      <FlagFields draft={draft} form={form} />
      <div className="no-print fixed inset-x-0 bottom-0 border-t border-line bg-surface px-4 py-2">
        <div className="mx-auto flex max-w-page items-center justify-between">
          <DraftStatus state={keeper.state} />
          <Button disabled={form.sending}>{t('form.submit')}</Button>
        </div>
      </div>
    </Form>
  );
}
