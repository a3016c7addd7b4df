import { useEffect, useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { clockTime } from '#app/platform/format/time-words.ts';
import { Button } from '#app/ui/button.tsx';
import { Message } from '#app/ui/message.tsx';
import { phoneTexts } from '../texts/phone.zh-CN.ts';
import { unsentOf, type KeptRound } from './keeping.ts';
import type { SendingState } from './sending-state.ts';

/** A round may bring this much in photos. */
const LITTLE_MB = 40;
const MEGABYTE = 1024 * 1024;

interface BarProps {
  round: KeptRound;
  state: SendingState;
  isFull: boolean;
  onSend: () => void;
}

/** Says at any moment where what was noted is: on this phone, on its way, or checked by the server. */
export function SendingBar({ round, state, isFull, onSend }: BarProps) {
  const t = useTexts(phoneTexts);
  const refused = round.files.filter(({ refusal }) => refusal !== null).length;
  const room = useRoom(round.files.length);
  const hasNoWorker = !('serviceWorker' in navigator);
  return (
    <>
      {room !== null && room < LITTLE_MB && !isFull ? (
        <Message look="warn" title={t('sending.low', { mb: room })} />
      ) : null}
      {isFull ? <Message look="seal" title={t('sending.full')} /> : null}
      {refused > 0 ? <Message look="seal" title={t('sending.photoRefused', { count: refused })} /> : null}
      {hasNoWorker ? <Message look="warn" title={t('phone.noWorker')} /> : null}
      <Problem state={state} />
      <div className="mb-6 flex flex-wrap items-center justify-between gap-2 rounded-md border border-line bg-surface px-4 py-2">
        <p role="status">{useSendingWords(round, state)}</p>
        {countUnsent(round) > 0 && !state.isSending ? (
          <Button look="quiet" type="button" onClick={onSend}>
            {t('sending.now')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** Megabytes that the browser says are left on this phone; null where it does not say. */
function useRoom(photos: number): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useEffect(() => {
    // Missing in some browsers, whatever the types say.
    const storage = navigator.storage as StorageManager | undefined;
    void storage?.estimate?.().then(({ quota, usage }) => {
      if (quota !== undefined && usage !== undefined) setRoom(Math.floor((quota - usage) / MEGABYTE));
    });
  }, [photos]);
  return room;
}

function Problem({ state: { problem } }: { state: SendingState }) {
  const t = useTexts(phoneTexts);
  if (problem === null) return null;
  if (problem.kind !== 'SIGNED_OUT')
    return <Message look="seal" title={t('sending.refused', { text: problem.text })} />;
  return (
    <Message look="warn" title={t('sending.signedOut')}>
      <a href={`/sign-in?to=${encodeURIComponent('/round' + location.hash)}`}>{t('phone.signIn')}</a>
    </Message>
  );
}

function countUnsent(round: KeptRound): number {
  const { answers, findings, files } = unsentOf(round);
  return answers.length + findings.length + files.length;
}

function useSendingWords(round: KeptRound, state: SendingState): string {
  const t = useTexts(phoneTexts);
  const { answers, findings, files } = unsentOf(round);
  const drafts = round.findings.filter(({ isDraft }) => isDraft).length;
  const waiting = t('sending.waiting', { words: answers.length + findings.length, photos: files.length });
  const isWaiting = countUnsent(round) > 0;
  const { allReceivedAt } = round.kept;
  if (state.photo) return t('sending.photo', state.photo);
  if (state.isSending) return t('sending.words');
  const sentences = [
    state.isOnline ? '' : t('sending.offline'),
    isWaiting ? waiting : '',
    drafts > 0 ? t('sending.drafts', { count: drafts }) : '',
    !isWaiting && allReceivedAt !== null ? t('sending.all', { at: clockTime(new Date(allReceivedAt)) }) : '',
  ].filter(Boolean);
  return sentences.length > 0 ? sentences.join(' ') : t('sending.none');
}
