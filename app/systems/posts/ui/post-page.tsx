import { Form, Link, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button } from '#app/ui/button.tsx';
import { TextAreaField } from '#app/ui/field.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import { COMMENT_LENGTH } from '../schema.ts';
import type { readPost } from '../queries-posts.server.ts';
import { postTexts } from '../texts/zh-CN.ts';

type Post = ReturnType<typeof useLoaderData<typeof readPost>>;

/** A post and what is said under it. */
export function PostPage() {
  const post = useLoaderData<typeof readPost>();
  const t = useTexts(postTexts);
  const { day } = useTimeWords();
  const { representative, writtenOn } = post;
  return (
    <Page
      title={post.title}
      lead={
        <Link to={`/representatives/${representative.id}`}>
          {t('post.by', { name: representative.name, day: day(writtenOn) })}
        </Link>
      }
    >
      <p className="max-w-text whitespace-pre-wrap">{post.body}</p>
      {post.mayRemove ? <Remove intent="removePost" label={t('post.removePost')} /> : null}
      <Section title={t('post.comments')}>
        {post.comments.length === 0 ? <p className="mb-4 text-soft">{t('post.none')}</p> : null}
        <ol>
          {post.comments.map((comment) => (
            <Comment key={comment.id} comment={comment} />
          ))}
        </ol>
        <NewComment />
      </Section>
    </Page>
  );
}

function Comment({ comment }: { comment: Post['comments'][number] }) {
  const t = useTexts(postTexts);
  const { day } = useTimeWords();
  const { id, name, text, answer, writtenOn, mayAnswer, mayRemove, mayRaise } = comment;
  return (
    <li className="max-w-text border-b border-line py-3">
      <p className="text-small text-soft">{t('post.by_', { name, day: day(writtenOn) })}</p>
      <p className="whitespace-pre-wrap">{text}</p>
      {answer ? (
        <div className="mt-2 border-l-2 border-press pl-3">
          <p className="text-small font-bold text-press">{t('post.answered')}</p>
          <p className="whitespace-pre-wrap">{answer}</p>
        </div>
      ) : null}
      {mayAnswer ? <Answer commentId={id} /> : null}
      {mayRaise ? (
        <Link
          to={`/concerns/new?${new URLSearchParams({ comment: text })}`}
          className="mr-4 inline-flex min-h-touch items-center text-small"
        >
          {t('post.raise')}
        </Link>
      ) : null}
      {mayRemove ? <Remove intent="removeComment" commentId={id} label={t('post.remove')} /> : null}
    </li>
  );
}

function Answer({ commentId }: { commentId: number }) {
  const t = useTexts(postTexts);
  const form = useForm();
  const isThis = form.refused?.values['commentId'] === String(commentId);
  return (
    <details open={isThis}>
      <summary className="inline-flex min-h-touch cursor-pointer items-center font-bold text-press">
        {t('post.answerTo')}
      </summary>
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="answer" />
        <input type="hidden" name="commentId" value={commentId} />
        <TextAreaField
          name="answer"
          label={t('post.answer')}
          maxLength={COMMENT_LENGTH.max}
          defaultValue={isThis ? form.typed('answer') : ''}
          problem={isThis ? form.problem('answer') : undefined}
        />
        <Button look="main" disabled={form.sending}>
          {t('post.answer')}
        </Button>
      </Form>
    </details>
  );
}

function NewComment() {
  const t = useTexts(postTexts);
  const form = useForm();
  return (
    <Form method="post" noValidate className="mt-6 max-w-text">
      <Refused state={form} />
      <input type="hidden" name="intent" value="comment" />
      <TextAreaField
        name="text"
        label={t('post.comment')}
        help={t('post.commentHelp')}
        maxLength={COMMENT_LENGTH.max}
        defaultValue={form.typed('text')}
        problem={form.problem('text')}
      />
      <Button look="main" disabled={form.sending}>
        {t('post.send')}
      </Button>
    </Form>
  );
}

function Remove({ intent, commentId, label }: { intent: string; commentId?: number; label: string }) {
  return (
    <Form method="post" className="inline-block">
      <input type="hidden" name="intent" value={intent} />
      {commentId === undefined ? null : <input type="hidden" name="commentId" value={commentId} />}
      <button type="submit" className="min-h-touch text-small text-seal underline underline-offset-4">
        {label}
      </button>
    </Form>
  );
}
