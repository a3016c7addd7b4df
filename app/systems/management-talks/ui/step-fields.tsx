import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import type { FieldDescription } from '#app/platform/forms/ui/described-field.tsx';
import { Message } from '#app/ui/message.tsx';
import { DISCLOSURES, MINUTES_LENGTH } from '../management-talk.ts';
import type { readStep } from '../queries-pages.server.ts';
import { talkTexts } from '../texts/zh-CN.ts';
import { QuestionList } from './question-list.tsx';

type StepData = ReturnType<typeof useLoaderData<typeof readStep>>;
type Fields = readonly FieldDescription[];

/** What the step asks for. */
export function useStepFields(): Fields {
  const data = useLoaderData<typeof readStep>();
  const t = useTexts(talkTexts);
  const fields = { when: useWhen(data), minutes: useMinutes(data), publish: usePublish(data) };
  switch (data.step) {
    case 'accept':
    case 'hold':
      return [];
    case 'schedule':
      return fields.when;
    case 'writeMinutes':
      return fields.minutes;
    case 'sign':
      return signed(data);
    case 'publish':
      return fields.publish;
    default:
      return [{ kind: 'long', name: 'reason', label: t(`field.reason.${data.step as 'decline'}`) }];
  }
}

function useWhen({ talk, today }: StepData): Fields {
  const t = useTexts(talkTexts);
  return [
    { kind: 'day', name: 'day', from: today, label: t('field.day') },
    { kind: 'time', name: 'time', label: t('field.time'), begins: '14:00' },
    {
      kind: 'number',
      name: 'length',
      from: 15,
      to: 480,
      step: 15,
      label: t('field.length'),
      begins: String(talk.length),
    },
    { kind: 'text', name: 'place', label: t('field.place'), begins: talk.place },
  ];
}

function useMinutes({ minutes, questions, isSigned, today }: StepData): Fields {
  const t = useTexts(talkTexts);
  const written: FieldDescription = {
    kind: 'long',
    name: 'minutes',
    rows: 5,
    max: MINUTES_LENGTH.max,
    label: t('field.minutes'),
    help: t('field.minutesHelp'),
    begins: minutes,
  };
  const warning: FieldDescription = {
    kind: 'shown',
    name: 'voids',
    content: <Message look="warn" title={t('field.voids')} />,
  };
  const answers = questions.flatMap(({ seq, text, answer, promise, promiseOn, withheld }) => [
    {
      kind: 'shown',
      name: `question.q${seq}`,
      content: <h2 className="mb-4 border-t border-line pt-4">{`${seq}. ${text}`}</h2>,
    } as const,
    { kind: 'long', name: `answer.q${seq}`, label: t('field.answer'), begins: answer } as const,
    {
      kind: 'text',
      name: `promise.q${seq}`,
      label: t('field.promise'),
      isOptional: true,
      begins: promise,
    } as const,
    {
      kind: 'day',
      name: `promiseOn.q${seq}`,
      from: today,
      label: t('field.promiseOn'),
      isOptional: true,
      begins: promiseOn,
    } as const,
    { kind: 'tick', name: `withheld.q${seq}`, label: t('field.withheld'), isTicked: withheld } as const,
  ]);
  return [...(isSigned ? [warning] : []), written, ...answers];
}

/** What is signed, word by word. */
function signed({ minutes, questions, hash }: StepData): Fields {
  return [
    { kind: 'hidden', name: 'hash', value: hash },
    {
      kind: 'shown',
      name: 'signed',
      content: (
        <>
          {minutes ? <p className="mb-6 whitespace-pre-line">{minutes}</p> : null}
          <QuestionList questions={questions} isParty />
        </>
      ),
    },
  ];
}

function usePublish({ questions }: StepData): Fields {
  const t = useTexts(talkTexts);
  return [
    {
      kind: 'choice',
      name: 'disclosure',
      label: t('field.disclosure'),
      begins: 'ENTERPRISE',
      options: DISCLOSURES.map((value) => ({ value, label: t(`disclosure.${value}`) })),
    },
    {
      kind: 'long',
      name: 'secretNote',
      label: t('field.secretNote'),
      help: t('field.secretNoteHelp'),
      isOptional: true,
    },
    { kind: 'shown', name: 'questions', content: <QuestionList questions={questions} isParty /> },
  ];
}
