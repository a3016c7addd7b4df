import { Form, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckField } from '#app/ui/choice.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { TextAreaField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { REASON_LENGTH } from '../opening-schema.ts';
import type { readOpeningsPage } from '../queries-openings.server.ts';
import { openingTexts } from '../texts/openings.zh-CN.ts';

type Openings = ReturnType<typeof useLoaderData<typeof readOpeningsPage>>;

/** Who was let in on a guarded concern; the union asks and decides here, its author reads it. */
export function OpeningsPage() {
  const { id, no, isAuthor, mayAsk, openings } = useLoaderData<typeof readOpeningsPage>();
  const t = useTexts(openingTexts);
  return (
    <Page
      title={`${t('opening.title')} · ${no}`}
      lead={t(isAuthor ? 'opening.leadAuthor' : 'opening.lead')}
      actions={<ButtonLink to={`/concerns/${id}`}>{t('opening.back')}</ButtonLink>}
    >
      {openings.length === 0 ? <EmptyState>{t('opening.none')}</EmptyState> : null}
      <ul>
        {openings.map((opening) => (
          <Opening key={opening.id} opening={opening} />
        ))}
      </ul>
      {mayAsk ? <Ask /> : null}
    </Page>
  );
}

const TONES = { ASKED: 'warn', AGREED: 'good', REFUSED: 'plain' } as const;

function Opening({ opening }: { opening: Openings['openings'][number] }) {
  const { today } = useLoaderData<typeof readOpeningsPage>();
  const t = useTexts(openingTexts);
  const { day } = useTimeWords();
  const { forName, askedByName, withAuthor, reason, answer, askedOn, endsOn, mayDecide } = opening;
  const status = opening.status as keyof typeof TONES;
  return (
    <li className="max-w-text border-b border-line py-4">
      <p>
        <span className="mr-2 font-bold">{t('opening.for', { name: forName })}</span>
        <Chip tone={TONES[status]}>{t(`openingStatus.${status}`)}</Chip>
      </p>
      <p className="text-small text-soft">
        {[
          t(withAuthor ? 'opening.withAuthor' : 'opening.wordsOnly'),
          t('opening.asked', { name: askedByName, day: day(askedOn) }),
          endsOn && t(endsOn < today ? 'opening.ended' : 'opening.until', { day: day(endsOn) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="mt-2 whitespace-pre-wrap">{reason}</p>
      {answer ? <p className="mt-1 border-l-2 border-line pl-2 whitespace-pre-wrap">{answer}</p> : null}
      {mayDecide ? <Decide openingId={opening.id} /> : null}
    </li>
  );
}

function Decide({ openingId }: { openingId: number }) {
  const { openingDays } = useLoaderData<typeof readOpeningsPage>();
  const t = useTexts(openingTexts);
  const form = useForm();
  return (
    <Form method="post" className="mt-2">
      <input type="hidden" name="openingId" value={openingId} />
      <p className="mb-2 text-small text-soft">{t('opening.decideHelp', { days: openingDays })}</p>
      <div className="flex flex-wrap gap-2">
        <Button look="main" name="intent" value="agree" disabled={form.sending}>
          {t('opening.agree')}
        </Button>
        <Button look="danger" name="intent" value="refuse" disabled={form.sending}>
          {t('opening.refuse')}
        </Button>
      </div>
    </Form>
  );
}

function Ask() {
  const { tier } = useLoaderData<typeof readOpeningsPage>();
  const t = useTexts(openingTexts);
  const form = useForm();
  return (
    <Section title={t('opening.ask')}>
      <Form method="post" noValidate className="max-w-md">
        <Refused state={form} />
        <input type="hidden" name="intent" value="ask" />
        <PersonField
          name="who"
          label={t('opening.who')}
          help={t('opening.whoHelp')}
          defaultValue={form.typed('who')}
          problem={form.problem('who')}
        />
        <TextAreaField
          name="reason"
          label={t('opening.reason')}
          help={t('opening.reasonHelp')}
          maxLength={REASON_LENGTH.max}
          defaultValue={form.typed('reason')}
          problem={form.problem('reason')}
        />
        {tier === 'CONFIDENTIAL' ? (
          <CheckField
            name="withAuthor"
            label={t('opening.tellAuthor')}
            checked={form.typed('withAuthor') === 'on'}
          />
        ) : null}
        <Button look="main" disabled={form.sending}>
          {t('opening.send')}
        </Button>
      </Form>
    </Section>
  );
}
