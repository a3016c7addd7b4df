import { useActionData, useLoaderData } from '@remix-run/react';
import { useForm, Refused } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { CATEGORIES } from '#app/commons/concerns/concern.ts';
import { CheckField, ChoiceField } from '#app/ui/choice.tsx';
import { TextAreaField, TextField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import type { sendUnnamed } from '../commands/send-unnamed.server.ts';
import type { readNewUnnamed } from '../queries-new.server.ts';
import { unnamedTexts } from '../texts/zh-CN.ts';
import { EnterprisePage } from './enterprise-page.tsx';
import { HonestWords } from './honest-words.tsx';
import { PhotoField } from './photo-field.tsx';
import { SentPage } from './sent-page.tsx';
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
          <p className="mb-4 font-bold">{t('new.forRepresentative', { name: representative.name })}</p>
        ) : null}
        <HonestWords />
        <WorkForm challenge={challenge} submit={t('new.submit')} data-categories="" data-telling="">
          <input type="hidden" name="enterprise" value={enterprise.code} />
          {representative ? <input type="hidden" name="representative" value={representative.id} /> : null}
          {from ? <input type="hidden" name="from" value={from} /> : null}
          <UnitField units={units} enterpriseId={enterprise.id} state={state} />
          <Matter state={state} />
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

/** What it is about, and what is the matter. */
function Matter({ state }: { state: ReturnType<typeof useForm> }) {
  const t = useTexts(unnamedTexts);
  const core = useTexts(coreTexts);
  return (
    <>
      <ChoiceField
        name="category"
        legend={t('new.category')}
        columns="two"
        choices={CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))}
        value={state.typed('category')}
        problem={state.problem('category')}
      />
      <CheckField
        name="hazard"
        label={t('new.hazard')}
        help={t('new.hazardHelp')}
        checked={state.typed('hazard') === 'on'}
      />
      <div data-hazard="">
        {(['place', 'danger'] as const).map((name) => (
          <TextField
            key={name}
            name={`details.${name}`}
            label={t(`new.${name}`)}
            optional={core('word.optional')}
            maxLength={200}
            autoComplete="off"
            defaultValue={state.typed(`details.${name}`)}
          />
        ))}
      </div>
      <TextAreaField
        name="text"
        label={t('new.text')}
        help={t('new.textHelp')}
        rows={7}
        autoComplete="off"
        problem={state.problem('text')}
        defaultValue={state.typed('text')}
      />
    </>
  );
}

/** What might give the author away, found by the page's script before anything is sent. */
function Telling() {
  const t = useTexts(unnamedTexts);
  return (
    <div
      data-telling-box=""
      hidden
      role="alert"
      tabIndex={-1}
      className="mb-6 rounded-md border-l-4 border-warn bg-warn-tint px-4 py-3"
    >
      <p className="font-bold text-warn">{t('new.telling')}</p>
      <ul data-telling-list="" className="mb-2 list-disc pl-5" />
      <CheckField name="knowsRisk" label={t('new.knowsRisk')} />
    </div>
  );
}
