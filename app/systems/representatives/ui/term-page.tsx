import { Link, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { Clock } from '#app/ui/clock.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import { Table, type Column } from '#app/ui/table.tsx';
import type { readTerm } from '../queries-terms.server.ts';
import { termTexts } from '../texts/terms.zh-CN.ts';
import { Gauges } from './gauges.tsx';
import { TermSteps } from './term-steps.tsx';

type Term = ReturnType<typeof useLoaderData<typeof readTerm>>;
type Unit = Term['units'][number];

/** A term: how its representatives are composed, its election units with their seats, what is vacant. */
export function TermPage() {
  const term = useLoaderData<typeof readTerm>();
  const t = useTexts(termTexts);
  return (
    <Page
      title={t('list.no', { no: String(term.termNo) })}
      lead={<Lead term={term} />}
      actions={
        <>
          {term.mayElect ? (
            <ButtonLink to={`/terms/${term.id}/election`} look="main">
              {t('page.enter')}
            </ButtonLink>
          ) : null}
          {term.manages && term.status === 'PREPARING' ? (
            <ButtonLink to={`/terms/${term.id}/units`}>{t('page.regroup')}</ButtonLink>
          ) : null}
        </>
      }
    >
      <Section title={t('page.gauges')}>
        <p className="mb-4 text-soft">{t('page.gaugesHelp')}</p>
        <Gauges gauges={term.gauges} />
      </Section>
      <Vacancies term={term} />
      <Section title={t('page.units')}>
        <Units term={term} />
      </Section>
      {term.manages ? <TermSteps /> : null}
    </Page>
  );
}

function Lead({ term }: { term: Term }) {
  const t = useTexts(termTexts);
  const { day } = useTimeWords();
  const basis = {
    scheme: t(`scheme.${term.scheme}`),
    count: String(term.employeeCount),
    quota: String(term.quota),
  };
  return (
    <>
      <p>
        <Chip tone={term.status === 'ACTIVE' || term.status === 'EXTENDED' ? 'good' : 'plain'}>
          {t(`status.${term.status}`)}
        </Chip>{' '}
        {t('list.days', { from: day(term.startsOn), to: day(term.endsOn) })}
      </p>
      <p className="mt-2">{t('page.basis', basis)}</p>
      {term.extensionReason ? <p>{t('page.extended', { reason: term.extensionReason })}</p> : null}
    </>
  );
}

function Vacancies({ term: { vacancies, manages } }: { term: Term }) {
  const t = useTexts(termTexts);
  const { day } = useTimeWords();
  if (vacancies.length === 0) return null;
  const rows = vacancies.map((vacancy) => ({
    ...vacancy,
    words: vacancy.formerName
      ? t('page.vacancyOf', { name: vacancy.formerName, day: day(vacancy.openedOn) })
      : day(vacancy.openedOn),
  }));
  return (
    <Section title={t('page.vacancies')} id="vacancies">
      <Rows>
        {rows.map(({ id, electionUnitName, words, dueOn, workdaysLeft }) => (
          <VacancyRow key={id} to={manages ? `/vacancies/${id}` : null}>
            <span className="font-bold">{electionUnitName}</span>{' '}
            {dueOn && workdaysLeft !== null ? (
              <Clock left={workdaysLeft}>{t('page.vacancyDue', { day: day(dueOn) })}</Clock>
            ) : null}
            <span className="block text-small text-soft">{words}</span>
          </VacancyRow>
        ))}
      </Rows>
    </Section>
  );
}

/** Whoever does not see to a vacancy reads of it here; it leads him nowhere. */
function VacancyRow({ to, children }: { to: string | null; children: ReactNode }) {
  if (to !== null) return <Row to={to}>{children}</Row>;
  return <li className="border-b border-line py-3">{children}</li>;
}

function Units({ term: { units } }: { term: Term }) {
  const t = useTexts(termTexts);
  const columns: readonly Column<Unit>[] = [
    { key: 'unit', title: t('page.unit'), cell: ({ name }) => <span className="font-bold">{name}</span> },
    { key: 'parts', title: t('page.parts'), cell: ({ parts }) => parts.join('、') },
    { key: 'people', title: t('page.people'), numeric: true, cell: ({ people }) => people },
    { key: 'seats', title: t('page.seats'), numeric: true, cell: ({ quota }) => quota },
    { key: 'inOffice', title: t('page.inOffice'), numeric: true, cell: ({ inOffice }) => inOffice },
    {
      key: 'empty',
      title: t('page.empty'),
      numeric: true,
      cell: ({ quota, seated }) => Math.max(0, quota - seated),
    },
    { key: 'reps', title: t('page.reps'), cell: (unit) => <Names unit={unit} /> },
  ];
  return <Table caption={t('page.units')} columns={columns} rows={units} rowKey={({ id }) => id} />;
}

function Names({ unit: { representatives } }: { unit: Unit }) {
  const t = useTexts(termTexts);
  if (representatives.length === 0) return <span className="text-soft">{t('page.none')}</span>;
  const words = { ELECTED: 'page.awaiting', SUSPENDED: 'page.suspended' } as const;
  return (
    <>
      {representatives.map(({ id, name, status }) => (
        <Link key={id} to={`/representatives/${id}`} className="mr-3 inline-flex min-h-touch items-center">
          {status === 'ELECTED' || status === 'SUSPENDED' ? t(words[status], { name }) : name}
        </Link>
      ))}
    </>
  );
}
