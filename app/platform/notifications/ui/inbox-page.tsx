import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Message } from '#app/ui/message.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import type { readInbox } from '../queries-inbox.server.ts';
import type { InboxSearch } from '../schema.ts';
import { noticeTexts } from '../texts/zh-CN.ts';
import { NoticeRow } from './notice-row.tsx';

const EMPTY = { all: 'empty', unread: 'emptyUnread', waits: 'emptyWaits' } as const;

/** One's inbox: what happened to one's own records, and what waits for one. */
export function InboxPage() {
  const { days, search, next, hasBroken } = useLoaderData<ReturnType<typeof readInbox>>();
  const t = useTexts(coreTexts, noticeTexts);
  const { day: words } = useTimeWords();
  const query = search.show ? `show=${search.show}&` : '';
  return (
    <Page title={t('page.title')} lead={t('page.lead')} actions={<Actions isEmpty={days.length === 0} />}>
      {hasBroken ? (
        <Message look="warn" title={t('page.broken')}>
          {t('page.brokenHelp')}
        </Message>
      ) : null}
      <Filters show={search.show} />
      {days.length === 0 ? <EmptyState>{t(`page.${EMPTY[search.show ?? 'all']}`)}</EmptyState> : null}
      {days.map(({ day, notices }) => (
        <section key={day} className="mb-6">
          <h2 className="mb-2 text-base text-soft">{words(day)}</h2>
          <ul className="border-t border-line">
            {notices.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} />
            ))}
          </ul>
        </section>
      ))}
      <p className="no-print flex flex-wrap gap-2">
        {search.before === undefined ? null : (
          <ButtonLink to={`/notices?${query}`}>{t('word.first')}</ButtonLink>
        )}
        {next === null ? null : (
          <ButtonLink to={`/notices?${query}before=${next}`}>{t('word.next')}</ButtonLink>
        )}
      </p>
    </Page>
  );
}

function Actions({ isEmpty }: { isEmpty: boolean }) {
  const t = useTexts(noticeTexts);
  return (
    <>
      {isEmpty ? null : (
        <Form method="post">
          <Button look="quiet">{t('page.readAll')}</Button>
        </Form>
      )}
      <ButtonLink to="/notices/settings">{t('page.settings')}</ButtonLink>
    </>
  );
}

function Filters({ show }: { show: InboxSearch['show'] }) {
  const t = useTexts(noticeTexts);
  return (
    <nav aria-label={t('page.title')} className="no-print mb-6 flex border-b border-line">
      {([undefined, 'unread', 'waits'] as const).map((one) => (
        <Link
          key={one ?? 'all'}
          to={one ? `/notices?show=${one}` : '/notices'}
          aria-current={one === show ? 'page' : undefined}
          className={`flex min-h-touch items-center border-b-2 px-4 no-underline ${one === show ? 'border-press font-bold text-press' : 'border-transparent text-ink'}`}
        >
          {t(`show.${one ?? 'all'}`)}
        </Link>
      ))}
    </nav>
  );
}
