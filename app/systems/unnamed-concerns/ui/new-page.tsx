import { useActionData, useLoaderData } from '@remix-run/react';
import { useForm, Refused } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { CheckField } from '#app/ui/choice.tsx';
import { Page } from '#app/ui/page.tsx';
import type { sendUnnamed } from '../commands/send-unnamed.server.ts';
import type { readNewUnnamed } from '../queries-new.server.ts';
import { unnamedTexts } from '../texts/zh-CN.ts';
import { EnterprisePage } from './enterprise-page.tsx';
import { HonestWords } from './honest-words.tsx';
import { MatterFields } from './matter-fields.tsx';
import { PhotoField } from './photo-field.tsx';
import { SentPage } from './sent-page.tsx';
import { Telling } from './telling.tsx';
import { UnitField } from './unit-field.tsx';
import { WorkForm } from './work-form.tsx';

type Loaded = Awaited<ReturnType<typeof readNewUnnamed>>;
type Shown = Extract<Loaded, { units: unknown }>;
type Sent = Awaited<ReturnType<typeof sendUnnamed>>;

/** Where one writes without a name; and, once it has arrived, its receipt. */
export function NewPage() {
  const loaded = useLoaderData<Loaded>();
  const sent = useActionData<Partial<Sent>>();
  if (sent?.result) return <SentPage sent={sent.result} />;
  return loaded.enterprise === null ? (
    <EnterprisePage unknownCode={loaded.unknownCode} />
  ) : (
    <FormPage loaded={loaded} />
  );
}

function FormPage({ loaded }: { loaded: Shown }) {
  const { enterprise, representative, from, units, challenge } = loaded;
  const t = useTexts(unnamedTexts);
  const state = useForm();
  return (
    <Page title={t('new.title')} lead={t('new.lead')}>
      <div className="max-w-text">
        <Refused state={state} />
        {representative ? (
          <>
            <p className="font-bold">{t('new.forRepresentative', { name: representative.name })}</p>
            <p className="mb-4 text-small text-soft">{t('new.notAbove', { name: representative.name })}</p>
          </>
        ) : null}
        <HonestWords />
        <WorkForm challenge={challenge} submit={t('new.submit')} data-categories="" data-telling="">
          <input type="hidden" name="enterprise" value={enterprise.code} />
          {representative ? <input type="hidden" name="representative" value={representative.id} /> : null}
          {from ? <input type="hidden" name="from" value={from} /> : null}
          <UnitField units={units} enterpriseId={enterprise.id} state={state} />
          <MatterFields state={state} />
          <PhotoField lost={state.refused !== null} />
          <CheckField
            name="answerPublic"
            label={t('new.answerPublic')}
            help={t('new.answerPublicHelp')}
            checked={state.typed('answerPublic') === 'on'}
          />
          <Telling />
        </WorkForm>
        <p className="mt-6">
          <a href="/unnamed-concerns" rel="noreferrer" className="inline-flex min-h-touch items-center">
            {t('new.haveReceipt')}
          </a>
        </p>
      </div>
    </Page>
  );
}
