import { Form, Link, NavLink } from '@remix-run/react';
import {
  AlarmClock,
  Bell,
  ChartColumn,
  Factory,
  FileUp,
  House,
  Inbox,
  Lightbulb,
  type LucideIcon,
  UserRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { News } from '#app/core/live-page.ts';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Message } from '#app/ui/message.tsx';
import { NewsBar } from '#app/ui/news-bar.tsx';
import { frameTexts } from './texts/zh-CN.ts';
import type { BarPlace, Place, PlaceLink } from './navigation.ts';

const ICONS: Record<BarPlace, LucideIcon> = {
  home: House,
  proposals: Lightbulb,
  queue: Inbox,
  participation: ChartColumn,
  deadlines: AlarmClock,
  people: Factory,
  imports: FileUp,
  notices: Bell,
};

function isInBar(place: Place): place is BarPlace {
  return place in ICONS;
}

interface FrameProps {
  actor: { name: string; no: string } | null;
  /** What was just done, in words. */
  done: string | null;
  links: readonly PlaceLink[];
  /** How many notices the reader has not read; counted to 100. */
  unread: number;
  live?: { news: News; look: () => void };
  children: ReactNode;
}

/** What stands around every page: the name, the way about, what was just done. */
export function Frame({ actor, done, links, unread, live, children }: FrameProps) {
  const t = useTexts(frameTexts);
  const wordsOf = (news: News) =>
    news && (news.count === null ? t('news.some') : t('news.counted', { count: news.count }));
  return (
    <>
      <a href="#content" className="sr-only focus:not-sr-only">
        {t('skip')}
      </a>
      <header className="no-print border-b border-line bg-surface">
        <div className="mx-auto flex max-w-page flex-wrap items-center px-4 py-2">
          <Link
            to="/"
            className="mr-6 flex min-h-touch items-center text-large font-bold text-ink no-underline"
          >
            <span aria-hidden className="mr-2 h-8 w-2 rounded-sm bg-seal" />
            {t('name')}
          </Link>
          <Places links={links.filter(({ place }) => isInBar(place))} unread={unread} />
          {actor ? <Me name={actor.name} /> : null}
        </div>
      </header>
      <main id="content" className="mx-auto max-w-page px-4 pb-8 pt-6">
        {done ? <Message look="good" title={done} /> : null}
        {children}
      </main>
      <QuietLinks links={links.filter(({ place }) => !isInBar(place))} />
      {live ? <NewsBar label={wordsOf(live.news)} onLook={live.look} /> : null}
    </>
  );
}

function Places({ links, unread }: Pick<FrameProps, 'links' | 'unread'>) {
  const t = useTexts(frameTexts);
  if (links.length === 0) return null;
  return (
    <nav
      aria-label={t('nav.label')}
      className="order-last -mx-2 flex w-full flex-wrap sm:order-none sm:w-auto"
    >
      {links.map(({ place, to }) => {
        const Icon = ICONS[place as BarPlace];
        return (
          <NavLink
            key={place}
            to={to}
            end={place === 'home' || place === 'proposals'}
            className={({ isActive }) =>
              `flex min-h-touch items-center border-b-2 px-2 text-ink no-underline ${isActive ? 'border-press font-bold text-press' : 'border-transparent'}`
            }
          >
            <Icon aria-hidden className="mr-1 h-4 w-4" />
            {t(`nav.${place}`)}
            {place === 'notices' && unread > 0 ? <Unread count={unread} /> : null}
          </NavLink>
        );
      })}
    </nav>
  );
}

function Unread({ count }: { count: number }) {
  const t = useTexts(frameTexts);
  const shown = count > 99 ? '99+' : String(count);
  return (
    <span className="ml-1 rounded-full bg-seal px-2 text-small font-bold text-surface">
      <span aria-hidden>{shown}</span>
      <span className="sr-only">{t('nav.unread', { count: shown })}</span>
    </span>
  );
}

/** What one looks up now and then stands below every page, out of the way. */
function QuietLinks({ links }: { links: readonly PlaceLink[] }) {
  const t = useTexts(frameTexts);
  if (links.length === 0) return null;
  return (
    <footer className="no-print mx-auto max-w-page px-4 pb-24 text-small">
      {links.map(({ place, to }) => (
        <Link key={place} to={to} className="mr-6 inline-flex min-h-touch items-center text-soft">
          {t(`nav.${place}`)}
        </Link>
      ))}
    </footer>
  );
}

function Me({ name }: { name: string }) {
  const t = useTexts(frameTexts);
  return (
    <div className="ml-auto flex items-center">
      <Link to="/account" className="flex min-h-touch items-center px-2 text-ink no-underline">
        <UserRound aria-hidden className="mr-1 h-4 w-4" />
        <span className="sr-only">{t('nav.account')}</span>
        {name}
      </Link>
      <Form method="post" action="/sign-out">
        <button type="submit" className="min-h-touch px-2 text-press underline underline-offset-4">
          {t('nav.signOut')}
        </button>
      </Form>
    </div>
  );
}
