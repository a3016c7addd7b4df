import { useSubmit } from '@remix-run/react';
import type { FormEvent } from 'react';
import { usePhotos } from '#app/commons/concerns/ui/use-photos.ts';
import { PHOTOS_OF_FINDING } from '../inspection.ts';

/** A form with pictures, which are made small on the phone before they are sent; without scripts it is a plain one. */
export function usePhotoForm() {
  const submit = useSubmit();
  const picked = usePhotos(PHOTOS_OF_FINDING.max);
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const body = new FormData(event.currentTarget);
    body.delete('photos');
    for (const { blob } of picked.photos) body.append('photos', blob, 'photo.jpg');
    submit(body, { method: 'post', encType: 'multipart/form-data' });
  }
  return { picked, onSubmit };
}
