import { ImagePlus } from 'lucide-react';
import { useId, useState, type ChangeEvent } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { proposalFormTexts } from '../texts/form.zh-CN.ts';
import { removePicture, sendPicture, type PictureTarget, type SentPicture } from './send-picture.ts';

type Slot = 'BEFORE' | 'AFTER';

interface Sending {
  key: string;
  file: File;
  failed: boolean;
}

interface PictureFieldProps {
  slot: Slot;
  label: string;
  sent: readonly SentPicture[];
  max: number;
  target: PictureTarget;
}

const TILE = 'mb-2 mr-2 h-28 w-28 rounded-md border text-small';
const FIELD_OF: Record<Slot, string> = { BEFORE: 'beforePictures', AFTER: 'afterPictures' };

/** Photos of one slot: made small on the phone, sent one by one at once, each with a way to remove it. */
export function PictureField({ slot, label, sent, max, target }: PictureFieldProps) {
  const t = useTexts(proposalFormTexts);
  const id = useId();
  const { pictures, sending, add, retry, remove } = usePictures(slot, sent, target);
  const room = max - pictures.length - sending.length;
  return (
    <div className="mb-6">
      <p id={id} className="mb-1 font-bold">
        {label}
      </p>
      <ul className="flex flex-wrap">
        {pictures.map((picture, at) => (
          <li key={picture.id} className="mb-2 mr-2 w-28">
            <img
              src={picture.url}
              alt={t('form.photoAlt', { slot: label, number: String(at + 1) })}
              className="h-28 w-28 rounded-md border border-line object-cover"
            />
            <button
              type="button"
              onClick={() => remove(picture)}
              className="min-h-touch w-full text-seal underline"
            >
              {t('form.photoRemove')}
            </button>
          </li>
        ))}
        {sending.map((item) => (
          <SendingTile key={item.key} item={item} onRetry={() => retry(item)} />
        ))}
        {room > 0 ? (
          <AddTile name={FIELD_OF[slot]} describedBy={id} onPick={(files) => add(files.slice(0, room))} />
        ) : null}
      </ul>
      <p className="text-small text-soft">{t('form.photoCount', { max: String(max) })}</p>
    </div>
  );
}

function usePictures(slot: Slot, sent: readonly SentPicture[], target: PictureTarget) {
  const [pictures, setPictures] = useState(sent);
  const [sending, setSending] = useState<Sending[]>([]);

  async function send(item: Sending) {
    setSending((all) => [...all.filter(({ key }) => key !== item.key), { ...item, failed: false }]);
    const picture = await sendPicture(item.file, slot, target);
    const others = (all: Sending[]) => all.filter(({ key }) => key !== item.key);
    if (picture) setPictures((all) => [...all, picture]);
    setSending((all) => (picture ? others(all) : [...others(all), { ...item, failed: true }]));
  }
  async function sendAll(files: File[]) {
    for (const [at, file] of files.entries()) await send({ key: `${Date.now()}-${at}`, file, failed: false });
  }
  async function erase(picture: SentPicture) {
    if (await removePicture(picture.id, target))
      setPictures((all) => all.filter(({ id }) => id !== picture.id));
  }
  return {
    pictures,
    sending,
    add: (files: File[]) => void sendAll(files),
    retry: (item: Sending) => void send(item),
    remove: (picture: SentPicture) => void erase(picture),
  };
}

function SendingTile({ item, onRetry }: { item: Sending; onRetry: () => void }) {
  const t = useTexts(proposalFormTexts);
  return (
    <li className={`${TILE} flex items-center border-line p-2`}>
      {item.failed ? (
        <button type="button" onClick={onRetry} className="min-h-touch text-seal underline">
          {t('form.photoFailed')}
        </button>
      ) : (
        <span role="status">{t('form.photoSending')}</span>
      )}
    </li>
  );
}

interface AddTileProps {
  name: string;
  describedBy: string;
  onPick: (files: File[]) => void;
}

function AddTile({ name, describedBy, onPick }: AddTileProps) {
  const t = useTexts(proposalFormTexts);
  function pick(event: ChangeEvent<HTMLInputElement>) {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    onPick(files);
  }
  return (
    <li className="mb-2">
      <label
        className={`${TILE} flex cursor-pointer flex-col items-center justify-center border-dashed border-soft bg-surface p-2 text-center text-press focus-within:border-press`}
      >
        <ImagePlus aria-hidden className="mb-1 h-6 w-6" />
        {t('form.photoAdd')}
        <input
          type="file"
          name={name}
          accept="image/jpeg,image/png,image/webp"
          multiple
          aria-describedby={describedBy}
          onChange={pick}
          className="sr-only"
        />
      </label>
    </li>
  );
}
