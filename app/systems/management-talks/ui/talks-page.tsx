import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { ListedTalk, readTalks } from '../queries-pages.server.ts';
import { talkTexts } from '../texts/zh-CN.ts';
import { StatusChip } from './status-chip.tsx';

/** Talks: those with me first, then what was published. */
export function TalksPage() {
  const { mine, others, mayRequest } = useLoaderData<typeof readTalks>();
  const t = useTexts(talkTexts);
  const ask = mayRequest ? (
    <ButtonLink to="/management-talks/new" look="main">
      {t('list.new')}
    </ButtonLink>
  ) : null;
  return (
    <Page title={t('list.title')} lead={t('list.lead')} actions={ask}>
      {mine.length > 0 || mayRequest ? (
        <Section title={t('list.mine')}>
          {mine.length > 0 ? <TalkRows talks={mine} /> : <EmptyState>{t('list.noneMine')}</EmptyState>}
        </Section>
      ) : null}
      <Section title={t('list.others')}>
        {others.length > 0 ? <TalkRows talks={others} /> : <EmptyState>{t('list.none')}</EmptyState>}
      </Section>
    </Page>
  );
}

function TalkRows({ talks }: { talks: readonly ListedTalk[] }) {
  const t = useTexts(talkTexts);
  const { day, moment } = useTimeWords();
  return (
    <Rows>
      {talks.map(({ id, no, topic, status, managerName, unitName, scheduledAt, requestedOn }) => (
        <Row key={id} to={`/management-talks/${id}`}>
          <span className="flex flex-wrap items-center gap-2">
            <span className="font-bold">{topic}</span>
            <StatusChip status={status} />
          </span>
          <span className="mt-1 block text-small text-soft">
            {[
              no,
              managerName,
              unitName,
              scheduledAt ? moment(new Date(scheduledAt)) : t('list.requestedOn', { day: day(requestedOn) }),
            ].join(' · ')}
          </span>
        </Row>
      ))}
    </Rows>
  );
}
