import { cleanPicture, type CleanPicture } from './picture.server.ts';

/** Photos made safe, before any transaction begins; empty file fields of a plain form are passed over. */
export async function cleanPictures(files: readonly File[]): Promise<CleanPicture[]> {
  const cleaned: CleanPicture[] = [];
  for (const file of files.filter(({ size }) => size > 0)) {
    cleaned.push(await cleanPicture(new Uint8Array(await file.arrayBuffer())));
  }
  return cleaned;
}
