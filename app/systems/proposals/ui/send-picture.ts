import type { RefusedWrite } from '#app/core/routes.server.ts';
import { shrinkPicture } from '#app/platform/attachments/shrink-picture.ts';
import type { PhotoOutcome } from '#app/platform/attachments/ui/photo-queue.ts';

export interface SentPicture {
  id: number;
  url: string;
}

/** Where pictures are sent, with what goes beside them. */
export interface PictureTarget {
  url: string;
  fields: Record<string, string>;
}

/** Sends one photo, made small first. What the server says against it comes back in its words. */
export async function sendPicture(
  file: File,
  slot: string,
  target: PictureTarget,
): Promise<PhotoOutcome<SentPicture>> {
  const body = bodyOf(target, { intent: 'add', slot });
  body.append('picture', await shrinkPicture(file), 'picture.jpg');
  const response = await post(target, body);
  if (!response) return { words: null };
  const answer = await (response.json() as Promise<unknown>).catch(() => null);
  if (response.ok && answer !== null) return { result: answer as SentPicture };
  return { words: (answer as RefusedWrite | null)?.refusal.text ?? null };
}

/** Removes a photo; false when the server did not. */
export async function removePicture(pictureId: number, target: PictureTarget): Promise<boolean> {
  const response = await post(target, bodyOf(target, { intent: 'remove', pictureId: String(pictureId) }));
  return response?.ok ?? false;
}

function bodyOf({ fields }: PictureTarget, more: Record<string, string>): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...more })) body.append(name, value);
  return body;
}

async function post({ url }: PictureTarget, body: FormData): Promise<Response | null> {
  try {
    return await fetch(url, { method: 'POST', body });
  } catch {
    return null;
  }
}
