import { Form, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { readRules } from '../queries-book.server.ts';
import { ruleTexts } from '../texts/zh-CN.ts';
import { RuleStatusChip } from './rule-status.tsx';
import { useRuleWords } from './rule-words.ts';

type Book = Awaited<ReturnType<ReturnType<typeof readRules>>>;

/** All rules that anything goes by, for everybody to read. */
export function RulesPage() {
  const { q, chapters } = useLoaderData<ReturnType<typeof readRules>>();
  const t = useTexts(coreTexts, ruleTexts);
  return (
    <Page
      title={t('book.title')}
      lead={t('book.lead')}
      actions={<ButtonLink to="/rules/presets">{t('book.presets')}</ButtonLink>}
    >
      <Form role="search" className="flex max-w-text flex-wrap items-end gap-x-4">
        <div className="min-w-0 flex-1">
          <TextField name="q" label={t('book.search')} defaultValue={q} key={q} />
        </div>
        <div className="mb-6">
          <Button look="quiet">{t('word.search')}</Button>
        </div>
      </Form>
      {chapters.length === 0 ? (
        <EmptyState action={<ButtonLink to="/rules">{t('rule.back')}</ButtonLink>}>
          {t('book.none', { q })}
        </EmptyState>
      ) : null}
      {chapters.map(({ id, title, rules }) => (
        <Section key={id} id={id} title={title}>
          <Rows>
            {rules.map((rule) => (
              <RuleRow key={rule.key} rule={rule} />
            ))}
          </Rows>
        </Section>
      ))}
    </Page>
  );
}

function RuleRow({ rule }: { rule: Book['chapters'][number]['rules'][number] }) {
  const t = useTexts(ruleTexts);
  const words = useRuleWords();
  const { day } = useTimeWords();
  const { key, name, value, status, source, validFrom, changesOn } = rule;
  const isFounded = status === 'law' || status === 'override';
  const more = [isFounded ? words.source(source) : '', validFrom ? words.since(rule) : ''].filter(Boolean);
  return (
    <Row to={`/rules/${key}`}>
      <span className="flex flex-wrap items-center gap-x-4 px-2">
        <span className="w-full text-press underline underline-offset-4 sm:w-1/2">{name}</span>
        <span className="flex-1 font-bold">{words.value(value)}</span>
        <RuleStatusChip status={status} />
      </span>
      {more.length > 0 ? <span className="block px-2 text-small text-soft">{more.join(' · ')}</span> : null}
      {changesOn ? (
        <span className="block px-2 text-small font-bold text-warn">
          {t('book.changes', { day: day(changesOn) })}
        </span>
      ) : null}
    </Row>
  );
}
