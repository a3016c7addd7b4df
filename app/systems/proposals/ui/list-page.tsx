import { useLoaderData, useLocation } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { proposalFormTexts } from '../texts/form.zh-CN.ts';
import { proposalListTexts } from '../texts/list.zh-CN.ts';
import type { readList } from '../queries-pages.server.ts';
import { ListFilters } from './list-filters.tsx';
import { ProposalRows } from './proposal-rows.tsx';

/** All proposals that the reader may see. */
export function ListPage() {
  const { list, search, units } = useLoaderData<typeof readList>();
  const t = useTexts(proposalFormTexts, proposalListTexts);
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <>
          <ButtonLink to="/proposals/new" look="main">
            {t('form.newTitle')}
          </ButtonLink>
          <ButtonLink to="/proposals/mine">{t('list.mine')}</ButtonLink>
          <ExportLink />
        </>
      }
    >
      <ListFilters search={search} units={units} />
      {list.proposals.length > 0 ? (
        <ProposalRows proposals={list.proposals} />
      ) : (
        <EmptyState>{t('list.empty')}</EmptyState>
      )}
      <Pager next={list.next} isFirst={search.after === undefined} />
    </Page>
  );
}

function ExportLink() {
  const t = useTexts(coreTexts);
  const { search } = useLocation();
  return (
    <ButtonLink to={`/proposals/export${search}`} download>
      {t('word.export')}
    </ButtonLink>
  );
}

/** Pages follow each other by key, so the way back is to the first. */
function Pager({ next, isFirst }: { next: string | null; isFirst: boolean }) {
  const t = useTexts(coreTexts);
  const { search } = useLocation();
  const address = (after: string | null) => {
    const query = new URLSearchParams(search);
    if (after) query.set('after', after);
    else query.delete('after');
    return `/proposals?${query}`;
  };
  return (
    <p className="no-print mt-4 flex flex-wrap gap-2">
      {isFirst ? null : <ButtonLink to={address(null)}>{t('word.first')}</ButtonLink>}
      {next ? <ButtonLink to={address(next)}>{t('word.next')}</ButtonLink> : null}
    </p>
  );
}
