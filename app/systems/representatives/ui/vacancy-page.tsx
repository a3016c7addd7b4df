import { Form, Link, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { ClockBox } from '#app/platform/deadlines/ui/clock-box.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Facts, Page, Section } from '#app/ui/page.tsx';
import type { readVacancy } from '../queries-entry.server.ts';
import { vacancyTexts } from '../texts/entries.zh-CN.ts';
import { representativeTexts } from '../texts/zh-CN.ts';

/** A seat that is empty: until when, whose it was, and where its by-election is entered. */
export function VacancyPage() {
  const vacancy = useLoaderData<typeof readVacancy>();
  const t = useTexts(vacancyTexts, coreTexts);
  const { status, clock, elected, electionUnit, term } = vacancy;
  return (
    <Page
      title={`${t('page.title')} · ${electionUnit.name}`}
      lead={<Chip tone={status === 'OPEN' ? 'warn' : 'good'}>{t(`status.${status}`)}</Chip>}
      actions={
        status === 'OPEN' && !elected ? (
          <ButtonLink to={`/terms/${term.id}/election?unit=${electionUnit.id}`} look="main">
            {t('page.enter')}
          </ButtonLink>
        ) : null
      }
    >
      {clock ? (
        <ClockBox
          clock={clock}
          what={t('page.waits')}
          ruleName={t('page.ruleName')}
          after={t('role.UNION_CHAIR')}
        />
      ) : null}
      {elected ? <p className="mb-6">{t('page.elected', { name: elected.name })}</p> : null}
      <Seat />
      {vacancy.mayClose ? <GiveUp /> : null}
    </Page>
  );
}

function Seat() {
  const { former, endReason, filledBy, openedOn, closedOn, term } = useLoaderData<typeof readVacancy>();
  const t = useTexts(vacancyTexts, representativeTexts);
  const { day } = useTimeWords();
  const link = (one: { id: number; name: string }) => (
    <Link to={`/representatives/${one.id}`} className="inline-flex min-h-touch items-center">
      {one.name}
    </Link>
  );
  const facts = [
    {
      term: t('page.term'),
      value: (
        <Link to={`/terms/${term.id}`} className="inline-flex min-h-touch items-center">
          {t('page.termNo', { no: String(term.termNo) })}
        </Link>
      ),
    },
    { term: t('page.former'), value: former && link(former) },
    { term: t('page.reason'), value: endReason && t(`endReason.${endReason}`) },
    { term: t('page.openedOn'), value: day(openedOn) },
    { term: t('page.closedOn'), value: closedOn && day(closedOn) },
    { term: t('page.filledBy'), value: filledBy && link(filledBy) },
  ];
  return <Facts facts={facts.filter(({ value }) => value)} />;
}

function GiveUp() {
  const t = useTexts(vacancyTexts);
  const form = useForm();
  return (
    <Section title={t('page.close')}>
      <p className="mb-4 text-soft">{t('page.closeHelp')}</p>
      <Form method="post" noValidate className="max-w-text">
        <Refused state={form} />
        <TextField
          name="reason"
          label={t('page.closeReason')}
          defaultValue={form.typed('reason')}
          problem={form.problem('reason')}
        />
        <Button look="danger" disabled={form.sending}>
          {t('page.close')}
        </Button>
      </Form>
    </Section>
  );
}
