import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { readTerms } from '../queries-terms.server.ts';
import { termTexts } from '../texts/terms.zh-CN.ts';

/** All terms of the congress. */
export function TermsPage() {
  const { terms, manages } = useLoaderData<typeof readTerms>();
  const t = useTexts(termTexts);
  const { day } = useTimeWords();
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={manages ? <ButtonLink to="/terms/new">{t('list.new')}</ButtonLink> : null}
    >
      {terms.length === 0 ? (
        <EmptyState>{t('list.none')}</EmptyState>
      ) : (
        <Rows>
          {terms.map(({ id, termNo, status, startsOn, endsOn, quota, inOffice }) => (
            <Row key={id} to={`/terms/${id}`}>
              <span className="font-bold">{t('list.no', { no: String(termNo) })}</span>{' '}
              <Chip tone={status === 'ACTIVE' || status === 'EXTENDED' ? 'good' : 'plain'}>
                {t(`status.${status}`)}
              </Chip>
              <span className="block text-small text-soft">
                {t('list.days', { from: day(startsOn), to: day(endsOn) })}
                {' · '}
                {t('list.seats', { quota: String(quota), inOffice: String(inOffice) })}
              </span>
            </Row>
          ))}
        </Rows>
      )}
    </Page>
  );
}
