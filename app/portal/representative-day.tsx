import { Link } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Section } from '#app/ui/page.tsx';
import { homeTexts } from './texts/home.zh-CN.ts';
import type { readRepresentativeDay } from './queries-representative-day.server.ts';

type Day = NonNullable<Awaited<ReturnType<typeof readRepresentativeDay>>>;

/** What a representative has to see to today, each leading to where it is done. */
export function RepresentativeDay({ day }: { day: Day }) {
  const t = useTexts(homeTexts);
  const { id, late, dueToday, waiting, visits, posts, confirmsEntry, people, withoutCard } = day;
  return (
    <Section title={t('home.day.title')}>
      <ul className="grid grid-cols-2 gap-x-6 sm:grid-cols-3">
        {late > 0 ? <Count to="/concerns" count={late} label={t('home.day.late')} isLate /> : null}
        <Count to="/concerns" count={dueToday} label={t('home.day.dueToday')} />
        <Count to="/concerns" count={waiting} label={t('home.day.waiting')} />
        <Count to="/visits" count={visits} label={t('home.day.visits')} />
        <Count to={`/representatives/${id}`} count={people} label={t('home.day.people')} />
        <Count to="/visits" count={withoutCard} label={t('home.day.withoutCard')} />
      </ul>
      <ul>
        {posts.map((post) => (
          <li key={post.id}>
            <Link to={`/posts/${post.id}`} className="inline-flex min-h-touch items-center">
              {`${post.comments} ${t('home.day.comments', { title: post.title })}`}
            </Link>
          </li>
        ))}
        {confirmsEntry ? (
          <li>
            <Link to={`/representatives/${id}/entry`} className="inline-flex min-h-touch items-center">
              {t('home.day.entry')}
            </Link>
          </li>
        ) : null}
      </ul>
    </Section>
  );
}

interface CountProps {
  to: string;
  count: number;
  label: string;
  isLate?: boolean;
}

function Count({ to, count, label, isLate = false }: CountProps) {
  return (
    <li className="border-b border-line">
      <Link to={to} className="flex min-h-touch flex-col py-2 text-ink no-underline">
        <span className={`text-large font-bold ${isLate ? 'text-seal' : ''}`}>{count}</span>
        <span className="text-small text-soft">{label}</span>
      </Link>
    </li>
  );
}
