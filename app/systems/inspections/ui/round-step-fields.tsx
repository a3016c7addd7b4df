import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import type { FieldDescription } from '#app/platform/forms/ui/described-field.tsx';
import { CheckField } from '#app/ui/choice.tsx';
import type { readRoundStep } from '../queries-round.server.ts';
import { roundTexts } from '../texts/round.zh-CN.ts';
import { FindingRows } from './finding-rows.tsx';

type StepData = ReturnType<typeof useLoaderData<typeof readRoundStep>>;
type Fields = readonly FieldDescription[];

/** What a step of a round asks for. */
export function useRoundStepFields(): Fields {
  const data = useLoaderData<typeof readRoundStep>();
  const t = useTexts(roundTexts);
  const team = useTeam(data);
  const { step, today, round } = data;
  const reason: FieldDescription = {
    kind: 'long',
    name: 'reason',
    label: t(`field.reason.${step as 'move'}`),
  };
  switch (step) {
    case 'approve':
    case 'notify':
    case 'start':
      return [];
    case 'finish':
      return [shown('present', <Present />)];
    case 'submitReport':
      return [
        {
          kind: 'long',
          name: 'summary',
          rows: 6,
          label: t('field.summary'),
          help: t('field.summaryHelp'),
          begins: data.summary,
        },
        shown('findings', <Findings />),
      ];
    case 'publish':
      return [shown('withheld', <Withheld />)];
    case 'takeToCongress':
      return [{ kind: 'day', name: 'congressOn', to: today, label: t('field.congressOn'), begins: today }];
    case 'changeTeam':
      return team;
    case 'move':
      return [
        {
          kind: 'day',
          name: 'plannedOn',
          from: today,
          label: t('field.plannedOn'),
          begins: round.plannedOn,
        },
        reason,
      ];
    case 'cancel':
      return [reason];
  }
}

function shown(name: string, content: ReactNode): FieldDescription {
  return { kind: 'shown', name, content };
}

function useTeam({ team }: StepData): Fields {
  const t = useTexts(roundTexts);
  return [
    {
      kind: 'person',
      name: 'leader',
      label: t('plan.leader'),
      help: t('plan.leaderHelp'),
      begins: team.leader,
    },
    {
      kind: 'long',
      name: 'members',
      label: t('plan.members'),
      help: t('plan.membersHelp'),
      isOptional: true,
      begins: team.members,
    },
    {
      kind: 'text',
      name: 'invited',
      label: t('plan.invited'),
      help: t('plan.invitedHelp'),
      isOptional: true,
      begins: team.invited,
    },
  ];
}

function Present() {
  const { members } = useLoaderData<typeof readRoundStep>();
  const t = useTexts(roundTexts);
  return (
    <fieldset className="mb-6">
      <legend className="mb-2 font-bold">{t('field.present')}</legend>
      {members.map(({ id, name, isPresent, isSignedIn }) => (
        <CheckField
          key={id}
          name={`present.m${id}`}
          label={name}
          help={isSignedIn ? t('field.signedIn') : undefined}
          checked={isPresent}
        />
      ))}
    </fieldset>
  );
}

function Findings() {
  const { findings } = useLoaderData<typeof readRoundStep>();
  const t = useTexts(roundTexts);
  return (
    <>
      <h2 className="mb-2">{t('step.findings', { count: findings.length })}</h2>
      <div className="mb-6">
        <FindingRows findings={findings} isOfRound />
      </div>
    </>
  );
}

function Withheld() {
  const { findings } = useLoaderData<typeof readRoundStep>();
  const t = useTexts(roundTexts);
  const shownOnes = findings.filter(({ state }) => state !== 'DROPPED');
  if (shownOnes.length === 0) return null;
  return (
    <fieldset className="mb-6">
      <legend className="mb-2 font-bold">{t('field.withheldTitle')}</legend>
      {shownOnes.map(({ id, seq, placeName, description, withheld }) => (
        <CheckField
          key={id}
          name={`withheld.f${seq}`}
          label={t('field.withheld', { seq, place: placeName, text: description })}
          checked={withheld}
        />
      ))}
    </fieldset>
  );
}
