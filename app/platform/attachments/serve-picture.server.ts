import { readKeptFile } from '#app/core/files.server.ts';

/** A year: the address names a picture that never changes. Private: only this reader may see it. */
const KEEP_S = 31_536_000;

/** A kept picture as a response that no browser takes for anything else. */
export async function servePicture(picture: { sha256: string; mediaType: string }): Promise<Response> {
  const bytes = await readKeptFile(picture.sha256);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': picture.mediaType,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': 'inline',
      'Cache-Control': `private, max-age=${KEEP_S}, immutable`,
    },
  });
}
