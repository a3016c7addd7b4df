import { useSubmit } from '@remix-run/react';
import type { FormEvent } from 'react';
import { useRef } from 'react';
import { shrinkPicture } from '../shrink-picture.ts';
import type { PhotoOutcome } from './photo-queue.ts';
import { usePhotoSubmit } from './photo-submit.tsx';
import { usePhotoQueue } from './use-photo-queue.ts';

/**
 * A form whose photos go with it: each is made small on the phone as soon as it is picked, and the submit waits for
 * that. Without scripts it is a plain form with a file field `photos`.
 */
export function usePhotoForm() {
  const submitForm = useSubmit();
  const queue = usePhotoQueue<Blob>();
  const element = useRef<HTMLFormElement | null>(null);
  const submit = usePhotoSubmit(queue, () => {
    if (!element.current) return;
    const body = new FormData(element.current);
    body.delete('photos');
    for (const { result } of queue.read()) if (result) body.append('photos', result, 'photo.jpg');
    submitForm(body, { method: 'post', encType: 'multipart/form-data' });
  });
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    element.current = event.currentTarget;
    void submit.submit();
  }
  return { queue, submit, onSubmit };
}

export type PhotoForm = ReturnType<typeof usePhotoForm>;

/** Makes a photo small; that never fails, since a phone that cannot do it sends the photo as it is. */
export async function prepare(file: File): Promise<PhotoOutcome<Blob>> {
  return { result: await shrinkPicture(file) };
}
