import { Link } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Section } from '#app/ui/page.tsx';
import { postTexts } from '../texts/zh-CN.ts';

interface PostsSectionProps {
  posts: readonly { id: number; title: string; writtenOn: string; comments: number }[];
  /** Whether they are the reader's own. */
  isOwn: boolean;
}

/** A representative's posts on his page. */
export function PostsSection({ posts, isOwn }: PostsSectionProps) {
  const t = useTexts(postTexts);
  const { day } = useTimeWords();
  const write = isOwn ? <ButtonLink to="/posts/new">{t('section.write')}</ButtonLink> : null;
  return (
    <Section title={t('section.title')} id="posts">
      {posts.length === 0 ? (
        <EmptyState action={write}>{t(isOwn ? 'section.noneOwn' : 'section.none')}</EmptyState>
      ) : (
        <>
          <ul className="mb-4 border-t border-line">
            {posts.map(({ id, title, writtenOn, comments }) => (
              <li key={id} className="border-b border-line py-2">
                <Link to={`/posts/${id}`} className="inline-flex min-h-touch items-center font-bold">
                  {title}
                </Link>
                <span className="block text-small text-soft">
                  {[day(writtenOn), t('section.comments', { count: comments })].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          {write}
        </>
      )}
    </Section>
  );
}
