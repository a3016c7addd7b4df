import { useTexts } from '#app/core/shown-texts.tsx';
import { PhotoSubmitNote } from '#app/platform/attachments/ui/photo-submit.tsx';
import { PhotoTiles } from '#app/platform/attachments/ui/photo-tiles.tsx';
import { prepare, type PhotoForm } from '#app/platform/attachments/ui/use-photo-form.ts';
import { FieldProblem } from '#app/ui/field.tsx';
import { MOST_PHOTOS } from '../concern.ts';
import { concernFormTexts } from '../texts/form.zh-CN.ts';

interface PhotoFieldProps {
  picked: PhotoForm;
  problem?: string | undefined;
}

/** Photos that go with a form: seen before they are sent, each with a way to remove it. */
export function PhotoField({ picked: { queue, submit }, problem }: PhotoFieldProps) {
  const t = useTexts(concernFormTexts);
  const altOf = (number: number) => t('form.photoAlt', { number });
  return (
    <div className="mb-6">
      <p className="mb-1 font-bold">{t('form.photos')}</p>
      <PhotoTiles
        queue={queue}
        slot=""
        name="photos"
        describedBy="photos-help"
        max={MOST_PHOTOS}
        altOf={altOf}
        send={prepare}
      />
      <p id="photos-help" className="mt-1 text-small text-soft">
        {t('form.photosHelp', { max: MOST_PHOTOS })}
      </p>
      <PhotoSubmitNote
        queue={queue}
        submit={submit}
        nameOf={({ key }) => altOf(queue.read().findIndex((one) => one.key === key) + 1)}
      />
      {problem ? <FieldProblem name="photos" problem={problem} /> : null}
    </div>
  );
}
