import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { MOST_PHOTOS } from '#app/systems/concerns/public.ts';
import { Field } from '#app/ui/field.tsx';
import { unnamedTexts } from '../texts/zh-CN.ts';

/** Photos, drawn anew by the page's script before they leave the phone. */
export function PhotoField({ lost = false }: { lost?: boolean }) {
  const t = useTexts(unnamedTexts);
  const core = useTexts(coreTexts);
  const max = MOST_PHOTOS;
  return (
    <div data-photo-box="">
      <Field
        name="photos"
        label={t('new.photos')}
        optional={core('word.optional')}
        help={t('new.photosHelp', { max })}
      >
        <input
          id="photos"
          type="file"
          name="photos"
          accept="image/jpeg,image/png,image/webp"
          multiple
          aria-describedby="photos-help"
          data-photos=""
          data-most={max}
          className="block min-h-touch w-full py-2 file:mr-4 file:min-h-touch file:rounded-md file:border file:border-solid file:border-line file:bg-surface file:px-4 file:font-bold file:text-press"
        />
      </Field>
      {lost ? <p className="-mt-4 mb-4 text-warn">{t('new.photosAgain')}</p> : null}
      <p data-photos-failed="" hidden role="alert" className="-mt-4 mb-4 font-bold text-seal">
        {t('new.photosFailed')}
      </p>
      <p data-photos-many="" hidden role="status" className="-mt-4 mb-4 text-warn">
        {t('new.photosMany', { max })}
      </p>
      <div data-photos-shown="" className="-mt-2 mb-4 flex flex-wrap" />
    </div>
  );
}
