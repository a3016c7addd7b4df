import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { Message } from '#app/ui/message.tsx';
import { Facts, Page, Section } from '#app/ui/page.tsx';
import type { readRepresentativePage } from '../queries-page.server.ts';
import { representativeTexts } from '../texts/zh-CN.ts';
import { Portrait } from './portrait.tsx';

/** What the page of a representative shows of him; a route adds what other systems say. */
export type ShownRepresentative = Awaited<ReturnType<typeof readRepresentativePage>>;

interface RepresentativePageProps {
  of: ShownRepresentative;
  /** Sections between what he promises and the facts of his office: figures, posts, reports, the QR code. */
  children?: ReactNode;
}

/** A representative: who he is, how to reach him, whom he represents, how he was elected. */
export function RepresentativePage({ of, children }: RepresentativePageProps) {
  const t = useTexts(representativeTexts);
  return (
    <Page title={of.name} lead={<Lead of={of} />} actions={<Actions of={of} />}>
      {of.isInOffice ? null : <Ended of={of} />}
      <Promise of={of} />
      {children}
      <Section title={t('page.office')}>
        <Office of={of} />
      </Section>
      <Section title={t('page.election')}>
        <Election of={of} />
      </Section>
    </Page>
  );
}

function Lead({ of }: { of: ShownRepresentative }) {
  const t = useTexts(representativeTexts);
  return (
    <>
      <Chip tone={of.isInOffice ? 'good' : 'plain'}>{t(`status.${of.status}`)}</Chip>{' '}
      {[of.position, t(`category.${of.category}`), of.electionUnit.name].filter(Boolean).join(' · ')}
    </>
  );
}

function Actions({ of }: { of: ShownRepresentative }) {
  const t = useTexts(representativeTexts);
  return (
    <>
      {of.isInOffice && !of.isOwn ? (
        <ButtonLink to={`/concerns/new?representative=${of.id}`} look="main">
          {t('directory.tell', { name: of.name })}
        </ButtonLink>
      ) : null}
      {of.mayEdit ? <ButtonLink to={`/representatives/${of.id}/entry`}>{t('page.edit')}</ButtonLink> : null}
      {of.mayEnd ? <ButtonLink to={`/representatives/${of.id}/office`}>{t('page.end')}</ButtonLink> : null}
    </>
  );
}

/** Of somebody who is not in office any more: why, and who is now. */
function Ended({ of }: { of: ShownRepresentative }) {
  const t = useTexts(representativeTexts);
  if (of.status === 'ELECTED') return null;
  const title =
    of.status === 'SUSPENDED' ? t('page.suspended', { name: of.name }) : t('page.ended', { name: of.name });
  return (
    <Message look="warn" title={title}>
      {of.endReason ? <p>{t('page.endedReason', { reason: t(`endReason.${of.endReason}`) })}</p> : null}
      {of.successor ? (
        <Link to={`/representatives/${of.successor.id}`} className="inline-flex min-h-touch items-center">
          {t('page.successor', { name: of.successor.name })}
        </Link>
      ) : (
        <p>{t('page.vacant')}</p>
      )}
    </Message>
  );
}

function Promise({ of }: { of: ShownRepresentative }) {
  const t = useTexts(representativeTexts);
  const { entry } = of;
  if (!of.isInOffice) return null;
  const facts = [
    { term: t('page.phone'), value: entry?.workPhone },
    { term: t('page.consultation'), value: entry?.consultation || t('page.consultationNone') },
    { term: t('page.duties'), value: entry?.duties },
  ].filter(({ value }) => value);
  return (
    <div className="sm:flex">
      <Portrait photo={entry?.photo ?? null} alt={t('directory.photoOf', { name: of.name })} size="page" />
      <div className="mt-4 flex-1 sm:ml-6 sm:mt-0">
        {entry?.promise ? (
          <p className="mb-4 max-w-text border-l-4 border-press pl-4 text-large">{entry.promise}</p>
        ) : null}
        {entry ? null : <p className="text-soft">{t('page.entryNone', { name: of.name })}</p>}
        {entry ? <Facts facts={facts} /> : null}
      </div>
    </div>
  );
}

function Office({ of }: { of: ShownRepresentative }) {
  const t = useTexts(representativeTexts);
  const { day } = useTimeWords();
  const { term, electionUnit } = of;
  const facts = [
    {
      term: t('page.term'),
      value:
        of.isInOffice || of.mayEnd ? (
          <Link to={`/terms/${term.id}`}>{t('page.termNo', { no: String(term.termNo) })}</Link>
        ) : (
          t('page.termNo', { no: String(term.termNo) })
        ),
    },
    { term: t('page.electionUnit'), value: electionUnit.name },
    { term: t('page.parts'), value: electionUnit.parts.map(({ name }) => name).join('、') },
    { term: t('page.people'), value: t('directory.people', { count: String(of.people) }) },
    { term: t('page.unit'), value: of.unitName },
    { term: t('page.since'), value: of.inOfficeFrom && day(of.inOfficeFrom) },
    { term: t('page.until'), value: of.endedOn && day(of.endedOn) },
  ];
  return <Facts facts={facts.filter(({ value }) => value)} />;
}

function Election({ of }: { of: ShownRepresentative }) {
  const t = useTexts(representativeTexts);
  const { day } = useTimeWords();
  const { electedOn, electorate, voters, votesFor } = of;
  if (electedOn === null || electorate === null || voters === null || votesFor === null)
    return <p className="text-soft">{t('page.electionNone')}</p>;
  const counted = {
    electorate: String(electorate),
    voters: String(voters),
    votesFor: String(votesFor),
  };
  return (
    <Facts
      facts={[
        { term: t('page.electedOn'), value: day(electedOn) },
        { term: t('page.election'), value: t('page.turnout', counted) },
      ]}
    />
  );
}
