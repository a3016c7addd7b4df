import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Page } from '#app/ui/page.tsx';
import { proposalFormTexts } from '../texts/form.zh-CN.ts';
import type { readNewForm } from '../queries-form.server.ts';
import { ProposalForm } from './proposal-form.tsx';

/** A proposal being written, new or a draft. */
export function FormPage() {
  const { draft, phoneKey } = useLoaderData<typeof readNewForm>();
  const t = useTexts(proposalFormTexts);
  return (
    <Page title={t(draft.id === null ? 'form.newTitle' : 'form.editTitle')} lead={t('form.lead')}>
      <ProposalForm key={draft.draftKey} draft={draft} phoneKey={phoneKey} />
    </Page>
  );
}
