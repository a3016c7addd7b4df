import { useEffect, useState, useSyncExternalStore } from 'react';
import { PhotoQueue, type QueuedPhoto } from './photo-queue.ts';

/** The photos of a form, for as long as it is shown. What failed without a network is sent again when it is back. */
export function usePhotoQueue<T>(): PhotoQueue<T> {
  const [queue] = useState(() => new PhotoQueue<T>());
  useEffect(() => {
    const back = () => queue.retry(({ words }) => words === null);
    const leave = (event: BeforeUnloadEvent) => {
      if (queue.read().some(({ state }) => state !== 'done')) event.preventDefault();
    };
    window.addEventListener('online', back);
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('beforeunload', leave);
      for (const { url } of queue.read()) URL.revokeObjectURL(url);
    };
  }, [queue]);
  return queue;
}

/** The photos of the queue as they stand, drawn anew with every change. */
export function usePhotosOf<T>(queue: PhotoQueue<T>): readonly QueuedPhoto<T>[] {
  return useSyncExternalStore(queue.subscribe, queue.read, queue.read);
}
