import { createContext, useContext, useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import type { PhotoQueue, QueuedPhoto } from '#app/platform/attachments/ui/photo-queue.ts';
import { usePhotoQueue } from '#app/platform/attachments/ui/use-photo-queue.ts';
import { proposalFormTexts } from '../texts/form.zh-CN.ts';
import type { SentPicture } from './send-picture.ts';

export type Slot = 'BEFORE' | 'AFTER';

/** The photos of one form: those that are at the server since before, and those picked here. */
export interface FormPictures {
  queue: PhotoQueue<SentPicture>;
  there: readonly SlottedPicture[];
  takeAway: (id: number) => void;
}

interface SlottedPicture extends SentPicture {
  slot: Slot;
}

const FormPicturesContext = createContext<FormPictures | null>(null);

export const FormPicturesProvider = FormPicturesContext.Provider;

/** The photos of the form around. */
export function useFormPictures(): FormPictures {
  const pictures = useContext(FormPicturesContext);
  if (!pictures) throw new Error('A field of pictures stands outside of a form that sends them');
  return pictures;
}

/** To be called by the form, which gives it to its fields by the provider. */
export function useOwnPictures(before: readonly SlottedPicture[]): FormPictures {
  const [there, setThere] = useState(before);
  const queue = usePhotoQueue<SentPicture>();
  return { queue, there, takeAway: (id) => setThere((all) => all.filter((one) => one.id !== id)) };
}

/** What a photo is called: the field's name and its number there, as at its tile. */
export function usePictureName({ queue, there }: FormPictures): (photo: QueuedPhoto<unknown>) => string {
  const t = useTexts(proposalFormTexts);
  return ({ key, slot }) => {
    const before = there.filter((one) => one.slot === slot).length;
    const own = queue.read().filter((one) => one.slot === slot);
    return t('form.photoAlt', {
      slot: t(slot === 'BEFORE' ? 'form.beforePictures' : 'form.afterPictures'),
      number: String(before + own.findIndex((one) => one.key === key) + 1),
    });
  };
}
