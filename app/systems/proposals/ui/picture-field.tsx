import { useId } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { PhotoTiles } from '#app/platform/attachments/ui/photo-tiles.tsx';
import { usePhotosOf } from '#app/platform/attachments/ui/use-photo-queue.ts';
import { FieldProblem } from '#app/ui/field.tsx';
import { proposalFormTexts } from '../texts/form.zh-CN.ts';
import { useFormPictures, type Slot } from './form-pictures.ts';
import { removePicture, sendPicture, type PictureTarget } from './send-picture.ts';

interface PictureFieldProps {
  slot: Slot;
  label: string;
  max: number;
  target: PictureTarget;
  problem?: string | undefined;
}

const FIELD_OF: Record<Slot, string> = { BEFORE: 'beforePictures', AFTER: 'afterPictures' };

/**
 * Photos of one slot: made small on the phone, sent one by one as soon as they are picked. The form says how many it
 * shows, so that the server does not take it while one is still on its way.
 */
export function PictureField({ slot, label, max, target, problem }: PictureFieldProps) {
  const t = useTexts(proposalFormTexts);
  const id = useId();
  const { queue, there, takeAway } = useFormPictures();
  const sent = there.filter((one) => one.slot === slot);
  const own = usePhotosOf(queue).filter((one) => one.slot === slot);
  return (
    <div className="mb-6">
      <p id={id} className="mb-1 font-bold">
        {label}
      </p>
      <input type="hidden" name={`announced.${slot}`} value={sent.length + own.length} />
      <PhotoTiles
        queue={queue}
        slot={slot}
        name={FIELD_OF[slot]}
        describedBy={id}
        max={max}
        altOf={(number) => t('form.photoAlt', { slot: label, number: String(number) })}
        send={(file) => sendPicture(file, slot, target)}
        takeBack={(picture) => removePicture(picture.id, target)}
        sent={sent}
        onTakenBack={(picture) => takeAway(picture.id)}
      />
      <p className="text-small text-soft">{t('form.photoCount', { max: String(max) })}</p>
      {problem ? <FieldProblem name={FIELD_OF[slot]} problem={problem} /> : null}
    </div>
  );
}
