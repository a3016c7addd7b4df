import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import type { readMine } from '../queries-list.server.ts';
import { concernListTexts } from '../texts/list.zh-CN.ts';
import { ConcernRows } from './concern-rows.tsx';

/** What the reader said is wrong: where it is, who has it, until when. */
export function MinePage() {
  const { concerns } = useLoaderData<typeof readMine>();
  const t = useTexts(concernListTexts);
  const raise = (
    <ButtonLink to="/concerns/new" look="main">
      {t('list.new')}
    </ButtonLink>
  );
  return (
    <Page title={t('list.mineTitle')} lead={t('list.mineLead')} actions={concerns.length > 0 ? raise : null}>
      {concerns.length > 0 ? (
        <ConcernRows concerns={concerns} />
      ) : (
        <EmptyState action={raise}>{t('list.mineEmpty')}</EmptyState>
      )}
      {concerns.some(({ tier }) => tier === 'CONFIDENTIAL') ? (
        <p className="mt-4 text-small text-soft">{t('list.mineKept')}</p>
      ) : null}
    </Page>
  );
}
