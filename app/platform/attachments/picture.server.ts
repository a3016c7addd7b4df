import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { Refusal } from '#app/core/refusal.ts';

/** Domain §1.6, default: photos of at most 10 MB, shown at most this wide or high. */
const MAX_BYTES = 10 * 1024 * 1024;
const LONGEST_SIDE = 1600;
const MAX_PIXELS = 60_000_000;
const READABLE = ['image/jpeg', 'image/png', 'image/webp'];

export interface CleanPicture {
  bytes: Buffer;
  mediaType: 'image/jpeg';
  width: number;
  height: number;
}

/**
 * Makes an uploaded photo safe to keep and show: judged by its content, turned upright, made small, written
 * anew as JPEG without place, time or device. Throws a `Refusal` for what is no picture or too large.
 */
export async function cleanPicture(upload: Uint8Array): Promise<CleanPicture> {
  if (upload.byteLength > MAX_BYTES)
    throw new Refusal('invalid', 'attachments:refusal.tooLarge', { params: { mb: 10 } });
  const type = await fileTypeFromBuffer(upload);
  if (!type || !READABLE.includes(type.mime)) throw new Refusal('invalid', 'attachments:refusal.notAPicture');
  try {
    const { data, info } = await sharp(upload, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, mediaType: 'image/jpeg', width: info.width, height: info.height };
  } catch {
    throw new Refusal('invalid', 'attachments:refusal.damaged');
  }
}
