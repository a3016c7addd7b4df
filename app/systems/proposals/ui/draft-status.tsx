import { CircleCheck, CloudOff, LoaderCircle } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { proposalFormTexts } from '../texts/form.zh-CN.ts';
import type { DraftState } from './draft-keeper.ts';

/** Where the draft is, always in view while one types. */
export function DraftStatus({ state }: { state: DraftState }) {
  const t = useTexts(proposalFormTexts);
  return (
    <p role="status" className="flex items-center text-small text-soft">
      {state.kind === 'saving' ? <Line icon={LoaderCircle} text={t('draft.saving')} /> : null}
      {state.kind === 'saved' ? (
        <Line icon={CircleCheck} text={t('draft.saved', { time: clockTime(state.at) })} />
      ) : null}
      {state.kind === 'offline' ? <Line icon={CloudOff} text={t('draft.offline')} /> : null}
      {state.kind === 'waiting' ? <Line icon={CloudOff} text={t('draft.waiting')} /> : null}
    </p>
  );
}

function Line({ icon: Icon, text }: { icon: typeof CircleCheck; text: string }) {
  return (
    <>
      <Icon aria-hidden className="mr-1 h-4 w-4 shrink-0" />
      {text}
    </>
  );
}

function clockTime(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}
