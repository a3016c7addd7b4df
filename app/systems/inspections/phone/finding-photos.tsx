import { Camera } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { PHOTOS_OF_FINDING } from '../inspection.ts';
import { phoneTexts } from '../texts/phone.zh-CN.ts';
import type { KeptFile } from './keeping.ts';
import type { RoundStore } from './store.ts';

interface PhotosProps {
  store: RoundStore;
  photos: readonly KeptFile[];
  problem: string | undefined;
  /** The finding is on its way: only what the server cannot open may still be taken back. */
  isSent: boolean;
  onTake: (files: File[]) => Promise<void>;
  onRemove: (id: string) => Promise<void>;
}

/** The photos of a finding: each is on the phone before it is shown. */
export function FindingPhotos({ store, photos, problem, isSent, onTake, onRemove }: PhotosProps) {
  const t = useTexts(phoneTexts);
  const [hasTooMany, setTooMany] = useState(false);
  const room = PHOTOS_OF_FINDING.max - photos.length;
  const take = (input: HTMLInputElement) => {
    const files = Array.from(input.files ?? []);
    setTooMany(files.length > room);
    void onTake(files.slice(0, room)).then(() => (input.value = ''));
  };
  const tooMany = hasTooMany ? t('finding.photosMany', PHOTOS_OF_FINDING) : undefined;
  return (
    <Field
      name="photos"
      label={t('finding.photos')}
      help={t('finding.photosHelp', PHOTOS_OF_FINDING)}
      problem={problem ?? tooMany}
    >
      <ul className="flex flex-wrap gap-2">
        {photos.map((photo, at) => (
          <Photo key={photo.id} store={store} photo={photo} at={at + 1} isKept={isSent} onRemove={onRemove} />
        ))}
      </ul>
      {room > 0 ? (
        <>
          <input
            id="photos"
            type="file"
            accept="image/*"
            capture="environment"
            multiple
            onChange={({ target }) => take(target)}
            className="peer sr-only"
          />
          <label
            htmlFor="photos"
            className="mt-2 flex min-h-touch w-full cursor-pointer items-center justify-center rounded-md border border-line bg-surface px-4 py-2 font-bold text-press peer-focus-visible:border-press peer-focus-visible:outline"
          >
            <Camera aria-hidden className="mr-2 h-5 w-5" />
            {t('finding.takePhoto')}
          </label>
        </>
      ) : null}
    </Field>
  );
}

interface PhotoProps {
  store: RoundStore;
  photo: KeptFile;
  at: number;
  isKept: boolean;
  onRemove: (id: string) => Promise<void>;
}

function Photo({ store, photo, at, isKept, onRemove }: PhotoProps) {
  const t = useTexts(phoneTexts);
  const [url, setUrl] = useState('');
  useEffect(() => {
    let made = '';
    void store.bytesOf(photo.id).then((data) => {
      if (data) setUrl((made = URL.createObjectURL(new Blob([data], { type: 'image/jpeg' }))));
    });
    return () => URL.revokeObjectURL(made);
  }, [store, photo.id]);
  return (
    <li>
      {url ? (
        <img
          src={url}
          alt={t('finding.photoName', { at })}
          className={`h-28 w-28 rounded-md border object-cover ${photo.refusal ? 'border-seal' : 'border-line'}`}
        />
      ) : null}
      {photo.refusal ? <p className="text-small font-bold text-seal">{t('finding.refusedPhoto')}</p> : null}
      {photo.isReceived || (isKept && photo.refusal === null) ? null : (
        <Button look="quiet" type="button" onClick={() => void onRemove(photo.id)}>
          {t('finding.removePhoto', { at })}
        </Button>
      )}
    </li>
  );
}
