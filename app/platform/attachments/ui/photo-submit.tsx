import { useEffect, useRef, useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { Message } from '#app/ui/message.tsx';
import { photoTexts } from '../texts/zh-CN.ts';
import { failedOf, progressOf, type PhotoQueue, type QueuedPhoto } from './photo-queue.ts';
import { usePhotosOf } from './use-photo-queue.ts';

interface PhotoSubmit {
  /** Submits once all photos are there; where some failed the person decides first. */
  submit: () => Promise<void>;
  /** Whether it waits for photos. */
  isWaiting: boolean;
  isAsking: boolean;
  again: () => void;
  without: () => void;
}

/**
 * A form's submit that leaves no photo behind.
 *
 * @param send sends the form itself; called when every photo of the queue is there, or those missing were given up
 */
export function usePhotoSubmit<T>(queue: PhotoQueue<T>, send: () => void): PhotoSubmit {
  const [stage, setStage] = useState<'idle' | 'waiting' | 'asking'>('idle');
  const latest = useRef(send);
  const isShown = useRef(true);
  latest.current = send;
  useEffect(() => {
    isShown.current = true;
    return () => void (isShown.current = false);
  }, []);
  async function submit() {
    setStage('waiting');
    await queue.settle();
    if (!isShown.current) return;
    const isComplete = failedOf(queue.read()).length === 0;
    setStage(isComplete ? 'idle' : 'asking');
    if (isComplete) latest.current();
  }
  return {
    submit,
    isWaiting: stage === 'waiting',
    isAsking: stage === 'asking',
    again() {
      queue.retry();
      void submit();
    },
    without() {
      queue.remove(({ state }) => state === 'failed');
      void submit();
    },
  };
}

interface NoteProps<T> {
  queue: PhotoQueue<T>;
  submit: PhotoSubmit;
  /** What a photo is called in a sentence. */
  nameOf: (photo: QueuedPhoto<T>) => string;
}

/** Says that the submit waits for photos, and asks about those that failed. */
export function PhotoSubmitNote<T>({ queue, submit, nameOf }: NoteProps<T>) {
  const t = useTexts(photoTexts);
  const photos = usePhotosOf(queue);
  const failed = failedOf(photos);
  if (submit.isAsking && failed.length > 0) {
    const names = failed.map(nameOf).join('、');
    return (
      <Message look="seal" title={t('photo.failed', { count: failed.length, names })}>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button type="button" onClick={submit.again}>
            {t('photo.againAll')}
          </Button>
          <Button type="button" look="quiet" onClick={submit.without}>
            {t('photo.without')}
          </Button>
        </div>
      </Message>
    );
  }
  return (
    <p role="status" className="font-bold text-press">
      {submit.isWaiting && photos.length > 0 ? t('photo.submitting', progressOf(photos)) : null}
    </p>
  );
}
