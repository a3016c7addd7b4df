import { Form, Link, useLoaderData } from '@remix-run/react';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckField } from '#app/ui/choice.tsx';
import { FieldProblem, SelectField, TextField } from '#app/ui/field.tsx';
import { Message } from '#app/ui/message.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import type { readDesk } from '../queries-desk.server.ts';
import { deskTexts } from '../texts/desk.zh-CN.ts';
import { dayTexts } from '../texts/zh-CN.ts';
import { Scanned } from './scanned.tsx';
import { UnnamedMatter } from './unnamed-matter.tsx';

/** The table of whoever is on duty: check in, call, hear. For a phone in one hand. */
export function DeskPage() {
  const { id, status, onDay, allowed, waiting, served, expected } = useLoaderData<typeof readDesk>();
  const t = useTexts(dayTexts, deskTexts);
  const { day } = useTimeWords();
  const form = useForm();
  const counts = { waiting: waiting.length, served, expected: expected.length };
  return (
    <Page
      title={t('desk.title')}
      lead={
        <>
          <Link to={`/consultation-days/${id}`}>{day(onDay)}</Link>
          <p className="mt-1">{t('desk.counts', counts)}</p>
        </>
      }
      actions={
        <>
          {status === 'OPEN' ? (
            <ButtonLink to={`/consultation-days/${id}/wall`}>{t('day.wall')}</ButtonLink>
          ) : null}
          {allowed.includes('open') ? (
            <ButtonLink to={`/consultation-days/${id}/open`} look="main">
              {t('step.open')}
            </ButtonLink>
          ) : null}
          {allowed.includes('close') ? (
            <ButtonLink to={`/consultation-days/${id}/close`}>{t('step.close')}</ButtonLink>
          ) : null}
        </>
      }
    >
      <Refused state={form} />
      {status === 'OPEN' ? <Open form={form} /> : <Shut />}
    </Page>
  );
}

function Shut() {
  const { status } = useLoaderData<typeof readDesk>();
  const t = useTexts(deskTexts);
  const isOver = status === 'CLOSED' || status === 'PUBLISHED' || status === 'CANCELLED';
  return (
    <>
      <Message look="info" title={t(isOver ? 'desk.over' : 'desk.notOpen')}>
        {isOver ? null : <p>{t('desk.notOpenHelp')}</p>}
      </Message>
      {isOver ? null : <Expected />}
    </>
  );
}

function Open({ form }: { form: FormState }) {
  const { takesMatters } = useLoaderData<typeof readDesk>();
  return (
    <div className="sm:grid sm:grid-cols-2 sm:gap-8">
      <div>
        <CheckIn form={form} />
        <WalkIn form={form} />
      </div>
      <div>
        <Waiting />
        <Expected />
        {takesMatters ? <UnnamedMatter form={form} /> : null}
      </div>
    </div>
  );
}

function CheckIn({ form }: { form: FormState }) {
  const { code, scanned } = useLoaderData<typeof readDesk>();
  const t = useTexts(deskTexts);
  return (
    <Section title={t('desk.checkIn')}>
      {scanned && !form.refused ? <Scanned scanned={scanned} /> : null}
      <Form method="post" noValidate key={code}>
        <input type="hidden" name="intent" value="checkIn" />
        <TextField
          name="code"
          inputMode="numeric"
          autoComplete="off"
          label={t('desk.code')}
          help={t('desk.codeHelp')}
          defaultValue={form.typed('code', scanned?.ok ? code : '')}
          problem={form.problem('code')}
        />
        <Button look="main" disabled={form.sending}>
          {t('desk.checkInButton')}
        </Button>
      </Form>
    </Section>
  );
}

function WalkIn({ form }: { form: FormState }) {
  const { stations, ownStation } = useLoaderData<typeof readDesk>();
  const t = useTexts(coreTexts, deskTexts);
  const badgeProblem = form.problem('badge');
  return (
    <Section title={t('desk.walkIn')}>
      <Form method="post" noValidate>
        <p className="mb-4 text-soft">{t('desk.walkInHelp')}</p>
        <input type="hidden" name="intent" value="walkIn" />
        <PersonField
          name="who"
          label={t('desk.name')}
          optional={t('word.optional')}
          defaultValue={form.typed('who')}
          problem={form.problem('who')}
        />
        <CheckField name="badge" label={t('desk.badge')} />
        {badgeProblem ? <FieldProblem name="badge" problem={badgeProblem} /> : null}
        <SelectField
          name="station"
          label={t('desk.station')}
          defaultValue={form.typed('station', ownStation)}
          problem={form.problem('station')}
          options={stations.map((station) => ({ value: station, label: station }))}
        />
        <Button look="quiet" disabled={form.sending}>
          {t('desk.walkInButton')}
        </Button>
      </Form>
    </Section>
  );
}

function Waiting() {
  const { id, waiting, takesMatters } = useLoaderData<typeof readDesk>();
  const t = useTexts(deskTexts);
  const form = useForm();
  return (
    <Section title={t('desk.waiting')}>
      {waiting.length === 0 ? <p className="text-soft">{t('desk.nobodyWaits')}</p> : null}
      <ul>
        {waiting.map((line) => (
          <li key={line.id} className="border-b border-line py-3">
            <span className="font-bold">{line.name ?? t('desk.nameless')}</span>{' '}
            <span className="text-soft">
              {[line.no, line.fromTime, line.station, line.at && t('desk.since', { at: line.at })]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className="block tabular-nums">
              {line.code}{' '}
              {line.isCalled ? <strong className="text-press">{t('desk.isCalled')}</strong> : null}
            </span>
            <Form method="post" className="mt-2 flex flex-wrap gap-2">
              <input type="hidden" name="visitId" value={line.id} />
              {takesMatters ? (
                <ButtonLink to={`/consultation-days/${id}/visits/${line.id}`} look="quiet">
                  {t('desk.receive')}
                </ButtonLink>
              ) : null}
              {line.isCalled ? null : (
                <Button look="quiet" name="intent" value="call" disabled={form.sending}>
                  {t('desk.call')}
                </Button>
              )}
              <Button look="quiet" name="intent" value="finish" disabled={form.sending}>
                {t('desk.finish')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Expected() {
  const { expected } = useLoaderData<typeof readDesk>();
  const t = useTexts(deskTexts);
  return (
    <Section title={t('desk.expected')}>
      {expected.length === 0 ? <p className="text-soft">{t('desk.nobodyExpected')}</p> : null}
      <ul>
        {expected.map((line) => (
          <li key={line.id} className="border-b border-line py-2">
            {[line.fromTime, line.station, line.name, line.no].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </Section>
  );
}
