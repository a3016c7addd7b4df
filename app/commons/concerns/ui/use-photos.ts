import { useEffect, useRef, useState } from 'react';
import { shrinkPicture } from '#app/commons/attachments/shrink-picture.ts';

/** A photo as it will be sent: made small, without place or device. */
export interface ShrunkPhoto {
  key: string;
  blob: Blob;
  /** Address of its picture on this page. */
  url: string;
}

/** Photos that were picked, made small one after the other on the phone; they go with the form. */
export function usePhotos(most: number) {
  const [photos, setPhotos] = useState<ShrunkPhoto[]>([]);
  const [isBusy, setBusy] = useState(false);
  const shown = useRef(photos);
  shown.current = photos;
  useEffect(
    () => () => {
      for (const { url } of shown.current) URL.revokeObjectURL(url);
    },
    [],
  );

  async function add(files: readonly File[]) {
    setBusy(true);
    for (const [at, file] of files.entries()) {
      const blob = await shrinkPicture(file);
      const photo = { key: `${Date.now()}-${at}`, blob, url: URL.createObjectURL(blob) };
      setPhotos((all) => (all.length < most ? [...all, photo] : all));
    }
    setBusy(false);
  }

  function remove(key: string) {
    setPhotos((all) => all.filter((photo) => photo.key !== key));
  }

  return { photos, isBusy, add: (files: readonly File[]) => void add(files), remove };
}
