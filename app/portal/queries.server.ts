import { data } from '@remix-run/node';
import type { Actor } from '#app/core/actor.ts';
import { doneCookie, type Done } from '#app/core/done.server.ts';
import { chooseLocale } from '#app/core/locale-cookie.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { countUnread } from '#app/platform/notifications/queries-inbox.server.ts';
import { linksFor } from './navigation.server.ts';

interface Visit {
  actor: Actor | null;
  request: Request;
  translate: Translate;
}

/** What the frame around every page shows: who is signed in, the way about, and what was just done. */
export async function readPortal({ actor, request, translate }: Visit) {
  const cookies = request.headers.get('Cookie');
  const done = (await doneCookie.parse(cookies)) as Done | null;
  const headers = new Headers();
  if (done) headers.append('Set-Cookie', await doneCookie.serialize(null, { maxAge: 0 }));
  return data(
    {
      actor: actor && { name: actor.name, no: actor.no, isShared: actor.kind === 'KIOSK' },
      locale: await chooseLocale(actor, request),
      textSize: actor?.textSize ?? 100,
      links: actor ? linksFor(actor, translate) : [],
      unread: actor ? await countUnread(actor) : 0,
      done: done && translate(done.key, done.params),
    },
    { headers },
  );
}
