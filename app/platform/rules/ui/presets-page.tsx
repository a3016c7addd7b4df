import { Form, Link, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import type { readPresets } from '../queries-presets.server.ts';
import { ruleTexts } from '../texts/zh-CN.ts';
import { WhenAndWhy } from './rule-form.tsx';
import { useRuleWords } from './rule-words.ts';
import { FullValue } from './value-table.tsx';

/** Values that belong together: what there is, and of the chosen one every rule before and after. */
export function PresetsPage() {
  const { presets, chosen } = useLoaderData<ReturnType<typeof readPresets>>();
  const t = useTexts(ruleTexts);
  return (
    <Page
      title={t('preset.title')}
      lead={t('preset.lead')}
      actions={<ButtonLink to="/rules">{t('rule.back')}</ButtonLink>}
    >
      {chosen ? <Chosen /> : null}
      <ul className="mt-6 border-t border-line">
        {presets.map(({ id, name, about, source, count }) => (
          <li key={id} className="border-b border-line py-3 sm:flex sm:items-center">
            <div className="max-w-text flex-1">
              <p className="font-bold">{name}</p>
              <p>{about}</p>
              <p className="text-small text-soft">{t('preset.source', { source })}</p>
            </div>
            <div className="mt-2 shrink-0 sm:ml-auto sm:mt-0 sm:pl-6">
              {count > 0 ? (
                <ButtonLink to={`/rules/presets?preset=${id}`}>{t('preset.look')}</ButtonLink>
              ) : (
                <span className="text-soft">{t('preset.nothing')}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Chosen() {
  const { chosen, mayChange, today } = useLoaderData<ReturnType<typeof readPresets>>();
  const t = useTexts(ruleTexts);
  const words = useRuleWords();
  const form = useForm();
  if (!chosen) return null;
  const isNew = chosen.changes.some(({ differs }) => differs);
  return (
    <Section title={chosen.name}>
      <ul className="mb-6 border-t border-line">
        {chosen.changes.map(({ key, name, value, after, differs }) => (
          <li key={key} className="border-b border-line py-3">
            <Link to={`/rules/${key}`}>{name}</Link>
            <div className="mt-1 grid grid-cols-1 gap-2 sm:grid-cols-2">
              <div>
                <p className="text-small text-soft">{t('preset.before')}</p>
                <FullValue value={value} title={`${name} ${t('preset.before')}`} />
              </div>
              <div className={differs ? 'font-bold' : ''}>
                <p className="text-small font-normal text-soft">{t('preset.after')}</p>
                {differs ? (
                  <FullValue value={after} title={`${name} ${t('preset.after')}`} />
                ) : (
                  `${words.value(after)}（${t('preset.same')}）`
                )}
              </div>
            </div>
          </li>
        ))}
      </ul>
      {isNew ? null : <p className="mb-6 text-soft">{t('preset.allSame')}</p>}
      {isNew && mayChange ? (
        <Form method="post" noValidate className="max-w-text">
          <Refused state={form} />
          <input type="hidden" name="preset" value={chosen.id} />
          <WhenAndWhy form={form} today={today} source={chosen.source} />
          <Button disabled={form.sending}>{t('preset.apply')}</Button>
        </Form>
      ) : null}
    </Section>
  );
}
