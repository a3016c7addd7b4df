import { Form, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Facts, Page, Section } from '#app/ui/page.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import type { readRulePage } from '../queries-book.server.ts';
import { ruleTexts } from '../texts/zh-CN.ts';
import { RuleForm } from './rule-form.tsx';
import { RuleStatusChip } from './rule-status.tsx';
import { useRuleWords } from './rule-words.ts';
import { FullValue } from './value-table.tsx';

/** One rule: what holds, by what source and since when, what is to come and what was. */
export function RulePage() {
  const rule = useLoaderData<ReturnType<typeof readRulePage>>();
  const t = useTexts(ruleTexts);
  const { day } = useTimeWords();
  const words = useRuleWords();
  const { name, about, value, status, endsOn, byDefault, isDefault, mayChange } = rule;
  return (
    <Page title={name} lead={about} actions={<ButtonLink to="/rules">{t('rule.back')}</ButtonLink>}>
      <p className="text-small text-soft">{t('rule.holds')}</p>
      <div className={value.kind === 'bands' ? 'mb-4' : 'mb-4 text-huge font-bold'}>
        <FullValue value={value} title={name} />
      </div>
      <Facts
        facts={[
          { term: t('rule.status'), value: <RuleStatusChip status={status} /> },
          ...(rule.source === status ? [] : [{ term: t('rule.source'), value: words.source(rule.source) }]),
          {
            term: t('rule.since'),
            value: endsOn
              ? `${words.since(rule)}；${t('rule.ends', { day: day(endsOn) })}`
              : words.since(rule),
          },
          ...(isDefault
            ? []
            : [
                {
                  term: t('rule.byDefault'),
                  value: `${words.value(byDefault.value)}（${words.source(byDefault.source)}）`,
                },
              ]),
        ]}
      />
      <ToCome />
      {mayChange ? <RuleForm /> : null}
      <History />
    </Page>
  );
}

function ToCome() {
  const { toCome, mayChange, name } = useLoaderData<ReturnType<typeof readRulePage>>();
  const t = useTexts(ruleTexts);
  const { day } = useTimeWords();
  if (toCome.length === 0) return null;
  return (
    <Section title={t('rule.toCome')}>
      <ul className="border-t border-line">
        {toCome.map(({ id, validFrom, source, value }) => (
          <li key={id} className="border-b border-line py-3">
            <div className="font-bold">
              <FullValue value={value} title={name} />
            </div>
            <p className="text-small text-soft">
              {`${t('book.since', { day: day(validFrom) })} · ${t('history.because', { source })}`}
            </p>
            {mayChange ? (
              <Form method="post" className="mt-2">
                <input type="hidden" name="intent" value="withdraw" />
                <input type="hidden" name="overrideId" value={id} />
                <Button look="quiet">{t('rule.withdraw')}</Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function History() {
  const { history } = useLoaderData<ReturnType<typeof readRulePage>>();
  const t = useTexts(ruleTexts);
  const { day, moment } = useTimeWords();
  const words = useRuleWords();
  return (
    <Section title={t('rule.history')}>
      {history.length === 0 ? <p className="text-soft">{t('rule.noHistory')}</p> : null}
      <Timeline
        entries={history.map(({ id, at, actorName, change, validFrom, source, value }) => ({
          id,
          when: moment(new Date(at)),
          text: t(`history.${change}`, {
            name: actorName,
            day: day(validFrom),
            value: value ? words.value(value) : '—',
          }),
          detail: t('history.because', { source }),
        }))}
      />
    </Section>
  );
}
