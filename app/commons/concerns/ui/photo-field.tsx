import { ImagePlus } from 'lucide-react';
import type { ChangeEvent } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { FieldProblem } from '#app/ui/field.tsx';
import { MOST_PHOTOS } from '../concern.ts';
import { concernFormTexts } from '../texts/form.zh-CN.ts';
import type { usePhotos } from './use-photos.ts';

interface PhotoFieldProps {
  picked: ReturnType<typeof usePhotos>;
  problem?: string | undefined;
}

const TILE =
  'flex h-28 w-28 cursor-pointer flex-col items-center justify-center rounded-md border border-dashed border-soft bg-surface p-2 text-center text-small text-press focus-within:border-press';

/** Photos that go with a form: seen before they are sent, each with a way to remove it. */
export function PhotoField({ picked, problem }: PhotoFieldProps) {
  const t = useTexts(concernFormTexts);
  const { photos, isBusy, add, remove } = picked;
  return (
    <div className="mb-6">
      <p className="mb-1 font-bold">{t('form.photos')}</p>
      <ul className="flex flex-wrap gap-2">
        {photos.map(({ key, url }, at) => (
          <li key={key} className="w-28">
            <img
              src={url}
              alt={t('form.photoAlt', { number: at + 1 })}
              className="h-28 w-28 rounded-md border border-line object-cover"
            />
            <button
              type="button"
              onClick={() => remove(key)}
              className="min-h-touch w-full text-seal underline"
            >
              {t('form.photoRemove')}
            </button>
          </li>
        ))}
        {photos.length < MOST_PHOTOS ? <AddTile onPick={add} /> : null}
      </ul>
      <p id="photos-help" role="status" className="mt-1 text-small text-soft">
        {isBusy ? t('form.photoBusy') : t('form.photosHelp', { max: MOST_PHOTOS })}
      </p>
      {problem ? <FieldProblem name="photos" problem={problem} /> : null}
    </div>
  );
}

function AddTile({ onPick }: { onPick: (files: readonly File[]) => void }) {
  const t = useTexts(concernFormTexts);
  function pick(event: ChangeEvent<HTMLInputElement>) {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    onPick(files);
  }
  return (
    <li>
      <label className={TILE}>
        <ImagePlus aria-hidden className="mb-1 h-6 w-6" />
        {t('form.photoAdd')}
        <input
          type="file"
          name="photos"
          accept="image/jpeg,image/png,image/webp"
          multiple
          aria-describedby="photos-help"
          onChange={pick}
          className="sr-only"
        />
      </label>
    </li>
  );
}
