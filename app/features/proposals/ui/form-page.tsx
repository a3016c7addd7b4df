import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '#app/ui/page.tsx';
import type { readNewForm } from '../queries-form.server.ts';
import { ProposalForm } from './proposal-form.tsx';

/** A proposal being written, new or a draft. */
export function FormPage() {
  const { draft, phoneKey } = useLoaderData<typeof readNewForm>();
  const { t } = useTranslation('proposals');
  return (
    <Page title={t(draft.id === null ? 'form.newTitle' : 'form.editTitle')} lead={t('form.lead')}>
      <ProposalForm key={draft.draftKey} draft={draft} phoneKey={phoneKey} />
    </Page>
  );
}
