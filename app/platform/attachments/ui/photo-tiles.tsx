import { ImagePlus } from 'lucide-react';
import { useState, type ChangeEvent, type ReactNode } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { photoTexts } from '../texts/zh-CN.ts';
import { progressOf, type PhotoOutcome, type PhotoQueue, type QueuedPhoto } from './photo-queue.ts';
import { usePhotosOf } from './use-photo-queue.ts';

interface SentPhoto {
  id: number;
  url: string;
}

interface PhotoTilesProps<T> {
  queue: PhotoQueue<T>;
  /** Which of the form's fields of photos this is. */
  slot: string;
  /** What the file input is called, for a browser without scripts. */
  name: string;
  describedBy: string;
  max: number;
  /** What a photo is called to those who do not see it, by its number from 1. */
  altOf: (number: number) => string;
  send: (file: File) => Promise<PhotoOutcome<T>>;
  /** Takes back a photo that was sent; false when that failed. Absent: nothing is at the server yet. */
  takeBack?: (photo: T) => Promise<boolean>;
  /** Photos that were there before this page was opened. */
  sent?: readonly (SentPhoto & T)[];
  /** Takes one of these away from `sent`. */
  onTakenBack?: (photo: SentPhoto) => void;
}

/** Photos of one field of a form, from the moment in which they are picked, each with its state and what to do next. */
export function PhotoTiles<T>(props: PhotoTilesProps<T>) {
  const t = useTexts(photoTexts);
  const { queue, slot, max, altOf, send, takeBack, sent = [], onTakenBack } = props;
  const photos = usePhotosOf(queue);
  const [left, setLeft] = useState(0);
  const own = photos.filter((photo) => photo.slot === slot);
  const room = max - sent.length - own.length;
  function pick(files: readonly File[]) {
    setLeft(Math.max(0, files.length - room));
    queue.add(files.slice(0, room), slot, send);
  }
  async function remove(photo: QueuedPhoto<T>): Promise<boolean> {
    if (photo.result !== undefined && takeBack && !(await takeBack(photo.result))) return false;
    queue.remove(({ key }) => key === photo.key);
    return true;
  }
  async function removeSent(photo: SentPhoto & T): Promise<boolean> {
    if (!(await takeBack?.(photo))) return false;
    onTakenBack?.(photo);
    return true;
  }
  return (
    <>
      <ul className="flex flex-wrap">
        {sent.map((photo, at) => (
          <Tile key={photo.id} url={photo.url} alt={altOf(at + 1)}>
            <Remove onRemove={() => removeSent(photo)} />
          </Tile>
        ))}
        {own.map((photo, at) => (
          <Tile key={photo.key} url={photo.url} alt={altOf(sent.length + at + 1)}>
            <State photo={photo} queue={queue} onRemove={() => remove(photo)} />
          </Tile>
        ))}
        {room > 0 ? <AddTile name={props.name} describedBy={props.describedBy} onPick={pick} /> : null}
      </ul>
      <p role="status" className="font-bold text-warn">
        {left > 0 ? t('photo.tooMany', { max, count: left }) : null}
      </p>
    </>
  );
}

function Tile({ url, alt, children }: { url: string; alt: string; children: ReactNode }) {
  return (
    <li className="mb-2 mr-2 w-28 text-small">
      <img src={url} alt={alt} className="h-28 w-28 rounded-md border border-line object-cover" />
      {children}
    </li>
  );
}

interface StateProps<T> {
  photo: QueuedPhoto<T>;
  queue: PhotoQueue<T>;
  onRemove: () => Promise<boolean>;
}

function State<T>({ photo, queue, onRemove }: StateProps<T>) {
  const t = useTexts(photoTexts);
  const photos = usePhotosOf(queue);
  if (photo.state === 'done') return <Remove onRemove={onRemove} />;
  if (photo.state === 'failed') return <Failed photo={photo} queue={queue} />;
  return (
    <span className="block py-2 text-soft">
      {photo.state === 'waiting' ? t('photo.waiting') : t('photo.sending', progressOf(photos))}
    </span>
  );
}

function Failed<T>({ photo, queue }: Omit<StateProps<T>, 'onRemove'>) {
  const t = useTexts(photoTexts);
  const isThis = ({ key }: QueuedPhoto<T>) => key === photo.key;
  return (
    <>
      <span role="alert" className="block pt-1 font-bold text-seal">
        {photo.words ?? t('photo.unreached')}
      </span>
      <button type="button" onClick={() => queue.retry(isThis)} className={`${ACT} text-press`}>
        {t('photo.again')}
      </button>
      <button type="button" onClick={() => queue.remove(isThis)} className={`${ACT} text-seal`}>
        {t('photo.leaveOut')}
      </button>
    </>
  );
}

const ACT = 'min-h-touch w-full underline';

function Remove({ onRemove }: { onRemove: () => Promise<boolean> }) {
  const t = useTexts(photoTexts);
  const [hasFailed, setFailed] = useState(false);
  const remove = async () => setFailed(!(await onRemove()));
  return (
    <>
      <button type="button" onClick={() => void remove()} className={`${ACT} text-seal`}>
        {t('photo.remove')}
      </button>
      {hasFailed ? (
        <span role="alert" className="block font-bold text-seal">
          {t('photo.notRemoved')}
        </span>
      ) : null}
    </>
  );
}

interface AddTileProps {
  name: string;
  describedBy: string;
  onPick: (files: readonly File[]) => void;
}

const ADD =
  'flex h-28 w-28 cursor-pointer flex-col items-center justify-center rounded-md border border-dashed border-soft bg-surface p-2 text-center text-small text-press focus-within:border-press';

function AddTile({ name, describedBy, onPick }: AddTileProps) {
  const t = useTexts(photoTexts);
  function pick(event: ChangeEvent<HTMLInputElement>) {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    onPick(files);
  }
  return (
    <li className="mb-2">
      <label className={ADD}>
        <ImagePlus aria-hidden className="mb-1 h-6 w-6" />
        {t('photo.add')}
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
