import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useForm } from '#app/core/form.tsx';
import { RuleLinks } from '#app/commons/rules/ui/rule-links.tsx';
import { Button } from '#app/ui/button.tsx';
import { Page } from '#app/ui/page.tsx';
import { proposalStepTexts } from '../texts/steps.zh-CN.ts';
import type { readStep } from '../queries-step.server.ts';
import { HARD_STEPS, STEP_FIELDS } from '../step-fields.ts';
import { StepFieldInput } from './step-field-input.tsx';

/** One step of a proposal, with only what it needs. */
export function StepPage() {
  const data = useLoaderData<typeof readStep>();
  const { step, proposal, isCommittee } = data;
  const t = useTexts(proposalStepTexts);
  const form = useForm();
  const fields = STEP_FIELDS[step].filter(({ committee }) => !committee || isCommittee);
  return (
    <Page
      title={t(`action.${step}`)}
      lead={<Link to={`/proposals/${proposal.id}`}>{`${proposal.no ?? ''} ${proposal.title}`}</Link>}
    >
      <Form method="post" noValidate className="max-w-text">
        <Refused state={form} />
        {fields.length === 0 ? <p className="mb-6">{t('stepPage.none')}</p> : null}
        {fields.map((field) => (
          <StepFieldInput key={field.name} field={field} data={data} form={form} />
        ))}
        <RuleLinks rules={data.rules} />
        <div className="flex flex-wrap items-center gap-4">
          <Button look={HARD_STEPS.has(step) ? 'danger' : 'main'} disabled={form.sending}>
            {t(`action.${step}`)}
          </Button>
          <Link to={`/proposals/${proposal.id}`}>{t('stepPage.back')}</Link>
        </div>
      </Form>
    </Page>
  );
}
