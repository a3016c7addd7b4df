import { Form, Link, NavLink, useLocation } from '@remix-run/react';
import {
  Bell,
  House,
  Inbox,
  Lightbulb,
  type LucideIcon,
  Menu,
  MessageCircle,
  UserRound,
  UsersRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { News } from '#app/core/live-page.ts';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Message } from '#app/ui/message.tsx';
import { NewsBar } from '#app/ui/news-bar.tsx';
import { frameTexts } from './texts/zh-CN.ts';
import type { NavGroup, NavIcon, NavLink as Section } from '#app/platform/system/navigation.ts';

/** Signs of the sections in the bar; the others have words only. */
const ICONS: Record<NavIcon, LucideIcon> = {
  home: House,
  idea: Lightbulb,
  speech: MessageCircle,
  inbox: Inbox,
  people: UsersRound,
};

interface FrameProps {
  actor: { name: string; no: string } | null;
  /** What was just done, in words. */
  done: string | null;
  links: readonly Section[];
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
  const standing = (wanted: NavGroup) => links.filter(({ group }) => group === wanted);
  const [inbox] = standing('INBOX');
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
          <Sections links={standing('BAR')} more={standing('MORE')} />
          {actor ? <Me name={actor.name} inbox={inbox} unread={unread} /> : null}
        </div>
      </header>
      <main id="content" className="mx-auto max-w-page px-4 pb-8 pt-6">
        {done ? <Message look="good" title={done} /> : null}
        {children}
      </main>
      <QuietLinks links={standing('QUIET')} />
      {live ? <NewsBar label={wordsOf(live.news)} onLook={live.look} /> : null}
    </>
  );
}

const ENTRY = 'flex min-h-touch items-center px-2 text-ink no-underline';

function Sections({ links, more }: { links: readonly Section[]; more: readonly Section[] }) {
  const t = useTexts(frameTexts);
  if (links.length === 0) return null;
  return (
    <nav
      aria-label={t('nav.label')}
      className="order-last -mx-2 flex w-full flex-wrap sm:order-none sm:w-auto"
    >
      {links.map((link) => (
        <SectionLink key={link.to} link={link} />
      ))}
      {more.length > 0 ? <More links={more} /> : null}
    </nav>
  );
}

function SectionLink({ link: { to, label, icon, exact } }: { link: Section }) {
  const Icon = icon && ICONS[icon];
  return (
    <NavLink
      to={to}
      end={exact}
      className={({ isActive }) =>
        `${ENTRY} border-b-2 ${isActive ? 'border-press font-bold text-press' : 'border-transparent'}`
      }
    >
      {Icon ? <Icon aria-hidden className="mr-1 hidden h-4 w-4 sm:block" /> : null}
      {label}
    </NavLink>
  );
}

/** Closes by itself when one goes somewhere: a new place makes a new, closed one. */
function More({ links }: { links: readonly Section[] }) {
  const t = useTexts(frameTexts);
  const { key } = useLocation();
  return (
    <details key={key} className="relative">
      <summary className={`${ENTRY} cursor-pointer list-none border-b-2 border-transparent`}>
        <Menu aria-hidden className="mr-1 hidden h-4 w-4 sm:block" />
        {t('nav.more')}
      </summary>
      <div className="absolute right-0 z-10 min-w-max rounded-md border border-line bg-surface p-2 sm:left-0 sm:right-auto">
        {links.map((link) => (
          <SectionLink key={link.to} link={link} />
        ))}
      </div>
    </details>
  );
}

/** Stands beside the name, where it is in view on a phone too. */
function InboxLink({ to, unread }: { to: string; unread: number }) {
  const t = useTexts(frameTexts);
  const count = unread > 99 ? '99+' : String(unread);
  return (
    <NavLink to={to} className="flex min-h-touch items-center px-2 text-ink no-underline">
      <Bell aria-hidden className="mr-1 h-4 w-4" />
      <span className="sr-only sm:not-sr-only">{t('nav.notices')}</span>
      {unread > 0 ? (
        <span className="ml-1 rounded-full bg-seal px-2 text-small font-bold text-surface">
          <span aria-hidden>{count}</span>
          <span className="sr-only">{t('nav.unread', { count })}</span>
        </span>
      ) : null}
    </NavLink>
  );
}

/** What one looks up now and then stands below every page, out of the way. */
function QuietLinks({ links }: { links: readonly Section[] }) {
  if (links.length === 0) return null;
  return (
    <footer className="no-print mx-auto max-w-page px-4 pb-24 text-small">
      {links.map(({ to, label }) => (
        <Link key={to} to={to} className="mr-6 inline-flex min-h-touch items-center text-soft">
          {label}
        </Link>
      ))}
    </footer>
  );
}

interface MeProps {
  name: string;
  inbox: Section | undefined;
  unread: number;
}

function Me({ name, inbox, unread }: MeProps) {
  const t = useTexts(frameTexts);
  return (
    <div className="ml-auto flex items-center">
      {inbox ? <InboxLink to={inbox.to} unread={unread} /> : null}
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
