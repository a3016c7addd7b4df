import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { readNoticeList } from '../queries-notices.server.ts';
import { publicNoticeTexts } from '../texts/zh-CN.ts';
import { useDaysLeft } from './days-left.ts';
import { NoticeStatusChip } from './status-chip.tsx';

type List = ReturnType<typeof useLoaderData<typeof readNoticeList>>;
type Line = List['running'][number];

/** The board: what runs, what the union prepares, what has ended. */
export function NoticeListPage() {
  const { keeps, running, prepared, closed } = useLoaderData<typeof readNoticeList>();
  const t = useTexts(publicNoticeTexts);
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={keeps ? <ButtonLink to="/public-notices/new">{t('list.new')}</ButtonLink> : null}
    >
      <Section title={t('list.running')}>
        {running.length > 0 ? <Lines lines={running} /> : <EmptyState>{t('list.runningNone')}</EmptyState>}
      </Section>
      {prepared.length > 0 ? (
        <Section title={t('list.prepared')}>
          <Lines lines={prepared} />
        </Section>
      ) : null}
      <Section title={t('list.closed')}>
        {closed.length > 0 ? <Lines lines={closed} /> : <EmptyState>{t('list.closedNone')}</EmptyState>}
      </Section>
    </Page>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <Rows>
      {lines.map((line) => (
        <NoticeRow key={line.id} line={line} />
      ))}
    </Rows>
  );
}

function NoticeRow({ line }: { line: Line }) {
  const t = useTexts(publicNoticeTexts);
  const { day } = useTimeWords();
  const left = useDaysLeft();
  const ends = line.endsOn && t('list.ends', { day: day(line.endsOn) });
  const closed = line.closedOn && t('list.closedOn', { day: day(line.closedOn) });
  const words = [line.no, t(`kind.${line.kind}`), closed ?? ends, closed ? null : left(line.workdaysLeft)];
  return (
    <Row to={`/public-notices/${line.id}`}>
      <span className="font-bold">{line.title}</span> <NoticeStatusChip status={line.status} />
      <span className="block text-small text-soft">{words.filter(Boolean).join(' · ')}</span>
    </Row>
  );
}
