import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Refused, useForm } from '#app/core/form.tsx';
import { PromisesSection } from '#app/systems/commitments/public.ui.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { TextAreaField } from '#app/ui/field.tsx';
import { Facts, Page, Section } from '#app/ui/page.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import { proposalTexts } from '../texts/zh-CN.ts';
import { proposalListTexts } from '../texts/list.zh-CN.ts';
import { proposalDetailTexts } from '../texts/detail.zh-CN.ts';
import { proposalStepTexts } from '../texts/steps.zh-CN.ts';
import type { readDetail } from '../queries-detail.server.ts';
import { BeforeAfter } from './before-after.tsx';
import { useTimeline } from './event-words.ts';
import { useDayFacts, useMoneyFacts } from './facts.ts';
import { Objections } from './objections.tsx';
import { StatusChip } from './status-chip.tsx';
import { StepButtons } from './step-buttons.tsx';
import { WhoHasIt } from './who-has-it.tsx';

type Detail = ReturnType<typeof useLoaderData<typeof readDetail>>;

/** A proposal: what it is, before and after, people, money, what happened and what comes next. */
export function DetailPage() {
  const detail = useLoaderData<typeof readDetail>();
  const t = useTexts(coreTexts, proposalListTexts, proposalDetailTexts);
  return (
    <Page
      title={detail.title || t('list.draftUntitled')}
      lead={<Head detail={detail} />}
      actions={
        <>
          {detail.mayEdit ? (
            <ButtonLink to={`/proposals/${detail.id}/edit`} look="main">
              {t('list.continue')}
            </ButtonLink>
          ) : null}
          {detail.mayDelete ? <DeleteDraft id={detail.id} /> : null}
          <PrintButton label={t('word.print')} />
        </>
      }
    >
      <WhoHasIt id={detail.id} clock={detail.clock} />
      <StepButtons id={detail.id} allowed={detail.allowed} />
      {detail.cameFrom ? (
        <p className="mb-6">
          <Link to={`/concerns/${detail.cameFrom.id}`}>
            {t('detail.cameFrom', { no: detail.cameFrom.no })}
          </Link>
        </p>
      ) : null}
      <Against detail={detail} />
      <Matter detail={detail} />
      <Section title={t('detail.people')}>
        <People detail={detail} />
      </Section>
      <Money detail={detail} />
      <PromisesSection promises={detail.promises} />
      <Objections objections={detail.objections} appeal={detail.appeal} />
      <Section title={t('detail.timeline')}>
        <Timeline entries={useTimeline()(detail.events)} />
        {detail.mayReply ? <Comment /> : null}
      </Section>
    </Page>
  );
}

function DeleteDraft({ id }: { id: number }) {
  const t = useTexts(proposalDetailTexts);
  return (
    <Form method="post" action={`/proposals/${id}/delete`}>
      <Button look="danger">{t('detail.deleteDraft')}</Button>
    </Form>
  );
}

function Head({ detail }: { detail: Detail }) {
  const t = useTexts(proposalTexts, proposalDetailTexts);
  const words = [
    detail.no,
    t(`mode.${detail.mode}`),
    detail.innovationArea && t(`area.${detail.innovationArea}`),
    detail.improvementType && t(`type.${detail.improvementType}`),
    detail.origin === 'PAPER' && t('detail.paper'),
  ];
  return (
    <>
      <StatusChip status={detail.status} label={t(`status.${detail.status}`)} />{' '}
      {words.filter(Boolean).join(' · ')}
    </>
  );
}

/** Why it was refused or not adopted, where the reader looks first. */
function Against({ detail }: { detail: Detail }) {
  const t = useTexts(proposalDetailTexts, proposalStepTexts);
  const words = [detail.reasonCode && t(`reason.${detail.reasonCode}`), detail.reason].filter(Boolean);
  if (words.length === 0 && !detail.duplicateOf) return null;
  return (
    <div className="mb-6 border-l-4 border-warn bg-warn-tint px-4 py-3">
      {words.length > 0 ? <p>{`${t('detail.reason')}：${words.join('。')}`}</p> : null}
      {detail.duplicateOf ? (
        <p>
          {`${t('detail.duplicateOf')}：`}
          {detail.duplicateOf.seen ? (
            <Link to={`/proposals/${detail.duplicateOf.seen.id}`}>
              {`${detail.duplicateOf.no} ${detail.duplicateOf.seen.title}`}
            </Link>
          ) : (
            detail.duplicateOf.no
          )}
        </p>
      ) : null}
    </div>
  );
}

function Matter({ detail }: { detail: Detail }) {
  const t = useTexts(proposalDetailTexts);
  if (!detail.texts) return <p className="text-soft">{t('detail.hidden')}</p>;
  const { before, after, plan, cause, target } = detail.texts;
  return (
    <>
      <BeforeAfter before={before} after={after} pictures={detail.pictures} />
      <Section title={t('detail.plan')}>
        <p className="max-w-text whitespace-pre-line">{plan || t('detail.nothingYet')}</p>
        {cause ? (
          <p className="mt-4 max-w-text whitespace-pre-line">{`${t('detail.cause')}：${cause}`}</p>
        ) : null}
        {target ? (
          <p className="mt-4 max-w-text whitespace-pre-line">{`${t('detail.target')}：${target}`}</p>
        ) : null}
      </Section>
    </>
  );
}

function People({ detail }: { detail: Detail }) {
  const t = useTexts(proposalDetailTexts);
  return (
    <Facts
      facts={detail.people.map(({ part, name, no, share }) => ({
        term: part === 'typist' || part === 'implementer' ? t(`detail.${part}`) : t('detail.people'),
        value:
          part === 'lead'
            ? t('detail.leadShare', { name: `${name} ${no}`, unit: detail.unitName, share: String(share) })
            : `${name} ${no}${share === null ? '' : ` ${share}%`}`,
      }))}
    />
  );
}

function Money({ detail }: { detail: Detail }) {
  const t = useTexts(proposalDetailTexts);
  const money = useMoneyFacts(detail);
  const days = useDayFacts(detail);
  return (
    <>
      {money.length > 0 ? (
        <Section title={t('detail.money')}>
          <Facts facts={money} />
          {detail.sheets.map((sheet) => (
            <p key={sheet.id} className="mt-2 text-soft">
              {`${t('detail.sheet', { duty: t(`duty.${sheet.duty as 'TEAM_LEADER'}`), total: String(sheet.total) })} ${sheet.comment}`}
            </p>
          ))}
        </Section>
      ) : null}
      {days.length > 0 ? (
        <Section title={t('detail.dates')}>
          <Facts facts={days} />
        </Section>
      ) : null}
    </>
  );
}

function Comment() {
  const t = useTexts(proposalDetailTexts);
  const form = useForm();
  return (
    <Form method="post" className="no-print mt-6 max-w-text">
      <Refused state={form} />
      <TextAreaField
        name="text"
        rows={2}
        label={t('detail.comment')}
        defaultValue={form.typed('text')}
        problem={form.problem('text')}
      />
      <Button look="quiet">{t('detail.send')}</Button>
    </Form>
  );
}
