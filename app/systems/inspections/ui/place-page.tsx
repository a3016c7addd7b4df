import { Form, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Message } from '#app/ui/message.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { NOTE_LENGTH, WORDS } from '../inspection.ts';
import type { readPlace } from '../queries-places.server.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';
import { placeTexts } from '../texts/places.zh-CN.ts';
import { StateChip } from './status-chip.tsx';

type Place = ReturnType<typeof useLoaderData<typeof readPlace>>;

/** Behind the code on the wall: what is to be put right here, and one tap to say whether it was. */
export function PlacePage() {
  const { name, unitName, placeId, isEnded, round, findings } = useLoaderData<typeof readPlace>();
  const t = useTexts(placeTexts);
  const form = useForm();
  return (
    <Page title={name} lead={unitName}>
      {isEnded ? <Message look="warn" title={t('place.ended')} /> : null}
      {round ? (
        <Message look="info" title={t('place.round', { title: round.title })}>
          <ButtonLink to={`/round#${round.id}/${placeId}`} look="main" anew>
            {t('place.toRound')}
          </ButtonLink>
        </Message>
      ) : null}
      <h2>{t('place.title')}</h2>
      <p className="mb-4 mt-1 max-w-text text-soft">{t('place.lead')}</p>
      <Refused state={form} />
      {findings.length === 0 ? (
        <EmptyState action={<ButtonLink to="/concerns/new">{t('place.report')}</ButtonLink>}>
          {t('place.none')}
        </EmptyState>
      ) : null}
      <ul>
        {findings.map((finding) => (
          <SayOf key={finding.id} finding={finding} />
        ))}
      </ul>
    </Page>
  );
}

function SayOf({ finding }: { finding: Place['findings'][number] }) {
  const t = useTexts(coreTexts, findingTexts, placeTexts);
  const { day } = useTimeWords();
  const { id, text, departmentName, dueOn, state, fixed, half, not, mine } = finding;
  return (
    <li className="border-t border-line py-4">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-bold">{text}</span>
        <StateChip state={state} />
      </p>
      <p className="text-small text-soft">
        {t('place.due', { department: departmentName, day: day(dueOn) })}
      </p>
      <Form method="post" className="mt-3" aria-label={text}>
        <input type="hidden" name="findingId" value={id} />
        <div className="grid grid-cols-3 gap-2">
          {WORDS.map((word) => (
            <Button key={word} look={word === mine ? 'main' : 'quiet'} name="word" value={word}>
              {t(`word.${word}`)}
            </Button>
          ))}
        </div>
        <details>
          <summary className="min-h-touch cursor-pointer py-3 text-press">{t('place.note')}</summary>
          <TextField
            name="note"
            label={t('place.note')}
            maxLength={NOTE_LENGTH.max}
            optional={t('word.optional')}
          />
        </details>
      </Form>
      <p className="text-small">
        {[t('place.counts', { fixed, half, not }), mine ? t('place.mine', { word: t(`word.${mine}`) }) : null]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
