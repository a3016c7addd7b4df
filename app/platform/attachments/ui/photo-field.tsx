import { useTexts } from '#app/core/shown-texts.tsx';
import { PhotoSubmitNote } from './photo-submit.tsx';
import { PhotoTiles } from './photo-tiles.tsx';
import { prepare, type PhotoForm } from './use-photo-form.ts';
import { FieldProblem } from '#app/ui/field.tsx';
import { photoTexts } from '../texts/zh-CN.ts';

interface PhotoFieldProps {
  picked: PhotoForm;
  /** How many the form takes. */
  max: number;
  problem?: string | undefined;
}

/** Photos that go with a form: seen before they are sent, each with a way to remove it. */
export function PhotoField({ picked: { queue, submit }, max, problem }: PhotoFieldProps) {
  const t = useTexts(photoTexts);
  const altOf = (number: number) => t('photo.alt', { number });
  return (
    <div className="mb-6">
      <p className="mb-1 font-bold">{t('photo.label')}</p>
      <PhotoTiles
        queue={queue}
        slot=""
        name="photos"
        describedBy="photos-help"
        max={max}
        altOf={altOf}
        send={prepare}
      />
      <p id="photos-help" className="mt-1 text-small text-soft">
        {t('photo.help', { max })}
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
