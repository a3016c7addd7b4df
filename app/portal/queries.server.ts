import { data } from '@remix-run/node';
import type { Actor } from '#app/core/actor.ts';
import { doneCookie, type Done } from '#app/core/done.server.ts';
import { toLocale } from '#app/core/i18n.ts';
import { localeCookie } from '#app/core/locale-cookie.server.ts';
import { linksFor } from './navigation.ts';

/** What the frame around every page shows: who is signed in, the way about, and what was just done. */
export async function readPortal({ actor, request }: { actor: Actor | null; request: Request }) {
  const cookies = request.headers.get('Cookie');
  const done = (await doneCookie.parse(cookies)) as Done | null;
  const headers = new Headers();
  if (done) headers.append('Set-Cookie', await doneCookie.serialize(null, { maxAge: 0 }));
  return data(
    {
      actor: actor && { name: actor.name, no: actor.no },
      locale: toLocale(actor ? actor.locale : await localeCookie.parse(cookies)),
      textSize: actor?.textSize ?? 100,
      links: actor ? linksFor(actor) : [],
      done,
    },
    { headers },
  );
}
