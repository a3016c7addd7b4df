import { Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { usePeriodWords } from '#app/platform/kpi/ui/period-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { EmptyState, Facts, Page, Section } from '#app/ui/page.tsx';
import { participationTexts } from '../texts/zh-CN.ts';
import type { CountedProposal, readFigure } from '../queries-lists.server.ts';

/** How one figure is counted: formula, lists, and who is left out. */
export function FigurePage() {
  const figure = useLoaderData<typeof readFigure>();
  const t = useTexts(participationTexts);
  const { search } = useLocation();
  const { day } = useTimeWords();
  const period = usePeriodWords()(figure.period);
  return (
    <Page
      title={t(`figure.${figure.id}`)}
      lead={t('page.lead', { unit: figure.unit.name, period, asOf: day(figure.asOf) })}
      actions={<ButtonLink to={`/participation${search}`}>{t('detail.back')}</ButtonLink>}
    >
      {figure.result ? <Opened figure={figure} /> : <EmptyState>{t('page.none')}</EmptyState>}
    </Page>
  );
}

type Opened = Extract<ReturnType<typeof useLoaderData<typeof readFigure>>, { lists: unknown }>;

function Opened({ figure }: { figure: Opened }) {
  const t = useTexts(participationTexts);
  const { definition, result, lists, people, excluded, mayList } = figure;
  const { numerator, denominator } = definition;
  const mode = t(result.rounding === 'TRUNCATE' ? 'detail.truncate' : 'detail.rounding');
  return (
    <>
      <p className="text-huge font-bold">{result.printed}</p>
      <Facts
        facts={[
          {
            term: t('detail.numerator'),
            value: `${result.numerator ?? '—'} · ${t(`quantity.${numerator}`)}`,
          },
          ...(denominator
            ? [
                {
                  term: t('detail.denominator'),
                  value: `${result.denominator ?? '—'} · ${t(`quantity.${denominator}`)}`,
                },
              ]
            : []),
        ]}
      />
      <p className="mt-2 text-small text-soft">
        {`${t('detail.printed', { mode })} `}
        <Link to="/rules/kpi.rounding" className="inline-flex min-h-touch items-center">
          {t('detail.rule')}
        </Link>
      </p>
      {mayList ? null : <p className="mt-6 text-soft">{t('detail.restricted')}</p>}
      {people.length > 0 ? (
        <>
          <People title={t('detail.no')} people={people.filter(({ tookPart }) => !tookPart)} open />
          <People title={t('detail.yes')} people={people.filter(({ tookPart }) => tookPart)} />
        </>
      ) : null}
      {lists.map(({ quantity, proposals }) => (
        <Section key={quantity} title={t(`quantity.${quantity}`)}>
          <Proposals proposals={proposals} />
        </Section>
      ))}
      {mayList ? <Excluded people={excluded} /> : null}
    </>
  );
}

interface PeopleProps {
  title: string;
  people: Opened['people'];
  open?: boolean;
}

/** Those who have not taken part yet are there to be asked; the many who have are one tap away. */
function People({ title, people, open = false }: PeopleProps) {
  const t = useTexts(participationTexts);
  return (
    <details open={open} className="mt-8 border-t border-line pt-4">
      <summary className="min-h-touch cursor-pointer text-large font-bold">
        {t('detail.listOf', { what: title, count: people.length })}
      </summary>
      <ul className="mt-2 grid grid-cols-1 gap-x-6 sm:grid-cols-3">
        {people.map((person) => (
          <li key={person.no} className="border-b border-line py-1">
            {`${person.name} ${person.no} ${person.unitName}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Proposals({ proposals }: { proposals: readonly CountedProposal[] }) {
  const t = useTexts(participationTexts);
  const { day } = useTimeWords();
  return (
    <>
      <ul>
        {proposals.map((proposal) => (
          <li key={proposal.id} className="border-b border-line py-1">
            <Link to={`/proposals/${proposal.id}`}>{`${proposal.no} ${proposal.title}`}</Link>
            <span className="block text-small text-soft">
              {[proposal.leadName, proposal.unitName, day(proposal.submittedOn), proposal.amount]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {proposals.length >= 100 ? (
        <p className="mt-2 text-small text-soft">{t('detail.firstRows', { count: 100 })}</p>
      ) : null}
    </>
  );
}

const RULE_OF_EXCLUSION = {
  newHire: 'kpi.exclude.newHireMonths',
  dispatched: 'kpi.exclude.dispatched',
} as const;

function Excluded({ people }: { people: Opened['excluded'] }) {
  const t = useTexts(participationTexts);
  return (
    <Section title={t('detail.exclusions')}>
      {people.length === 0 ? <p className="text-soft">{t('detail.noExclusions')}</p> : null}
      <ul>
        {people.map(({ no, name, unitName, exclusion }) => (
          <li key={no} className="border-b border-line py-1">
            {`${name} ${no} ${unitName} `}
            {exclusion ? (
              <Link to={`/rules/${RULE_OF_EXCLUSION[exclusion]}`}>
                <Chip>{t(`detail.${exclusion}`)}</Chip>
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
