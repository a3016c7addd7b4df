import { Form, Link, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { StatusChip, concernTexts } from '#app/systems/concerns/public.ui.ts';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckField } from '#app/ui/choice.tsx';
import { FieldProblem } from '#app/ui/field.tsx';
import { Message } from '#app/ui/message.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import type { readVisit } from '../queries-desk.server.ts';
import { deskTexts } from '../texts/desk.zh-CN.ts';
import { MatterForm } from './matter-form.tsx';

/** A visitor at the table: who he is, what he said, the next matter. */
export function VisitPage() {
  const { id, visit, formKey, status } = useLoaderData<typeof readVisit>();
  const t = useTexts(deskTexts);
  const who = visit.name ?? t('desk.nameless');
  const isHere = visit.isThere && status === 'OPEN';
  return (
    <Page
      title={t('visit.title', { who })}
      lead={[visit.no, visit.fromTime, visit.station, visit.code].filter(Boolean).join(' · ')}
      actions={<ButtonLink to={`/consultation-days/${id}/desk`}>{t('visit.back')}</ButtonLink>}
    >
      {visit.knownBy ? (
        <p className="mb-4 text-good">{t(`visit.by.${visit.knownBy as 'CODE' | 'BADGE'}`)}</p>
      ) : null}
      {isHere ? null : <Message look="info" title={t('visit.gone')} />}
      {visit.name ? <Matters /> : isHere ? <Nameless /> : null}
      {isHere && visit.name ? <MatterForm key={formKey} /> : null}
      {isHere ? (
        <Form method="post" className="mt-8">
          <input type="hidden" name="intent" value="finish" />
          <Button look="quiet">{t('visit.finish')}</Button>
        </Form>
      ) : null}
    </Page>
  );
}

function Matters() {
  const { matters } = useLoaderData<typeof readVisit>();
  const t = useTexts(concernTexts, deskTexts);
  return (
    <Section title={t('visit.matters', { count: matters.length })}>
      {matters.length === 0 ? <p className="text-soft">{t('visit.noMatters')}</p> : null}
      <ul>
        {matters.map((matter) => (
          <li key={matter.id} className="border-b border-line py-2">
            <Link to={`/concerns/${matter.id}`} className="inline-flex min-h-touch items-center">
              {`${t(`category.${matter.category}`)} ${matter.no}`}
            </Link>{' '}
            <StatusChip status={matter.status} />{' '}
            <span className="text-small text-soft">
              {[t(`tier.${matter.tier}`), matter.answeredOnSpot && t('visit.onSpot')]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Nobody is pressed to say who he is: then the unnamed way, which is his own. */
function Nameless() {
  const { id, enterpriseCode } = useLoaderData<typeof readVisit>();
  const t = useTexts(deskTexts);
  const form = useForm();
  const badgeProblem = form.problem('badge');
  const unnamed = new URLSearchParams({ enterprise: enterpriseCode });
  return (
    <>
      <Section title={t('visit.identify')}>
        <Form method="post" noValidate className="max-w-text">
          <Refused state={form} />
          <p className="mb-4 text-soft">{t('visit.identifyHelp')}</p>
          <input type="hidden" name="intent" value="identify" />
          <PersonField
            name="who"
            label={t('desk.name')}
            defaultValue={form.typed('who')}
            problem={form.problem('who')}
          />
          <CheckField name="badge" label={t('desk.badge')} />
          {badgeProblem ? <FieldProblem name="badge" problem={badgeProblem} /> : null}
          <Button look="main" disabled={form.sending}>
            {t('visit.identifyButton')}
          </Button>
        </Form>
      </Section>
      <Section title={t('visit.unnamed')}>
        <p className="max-w-text text-soft">{t('visit.unnamedHelp')}</p>
        <a
          href={`/unnamed-concerns/new?${unnamed}`}
          rel="noreferrer"
          className="inline-flex min-h-touch items-center"
        >
          {t('visit.unnamedLink')}
        </a>
        <p>
          <Link to={`/consultation-days/${id}/desk#unnamed`} className="inline-flex min-h-touch items-center">
            {t('unnamed.only')}
          </Link>
        </p>
      </Section>
    </>
  );
}
