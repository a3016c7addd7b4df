import { Link } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Message } from '#app/ui/message.tsx';
import { proposalFormTexts } from '../texts/form.zh-CN.ts';
import type { channelHint } from '../redirect.ts';

const WAY = { EMPLOYEE_ISSUE: '/concerns/new', REPRESENTATIVE: '/representatives' } as const;

/** Offers the right channel when what is typed reads like a matter of pay, personnel or a complaint. */
export function RedirectHint({ text }: { text: string }) {
  const t = useTexts(proposalFormTexts);
  const hint = useHint(text);
  return (
    <div aria-live="polite">
      {hint ? (
        <Message look="info" title={t('form.redirectTitle')}>
          <p>{t(`topic.${hint.topic}`)}</p>
          <p>
            <Link to={WAY[hint.channel]}>{t(`channel.${hint.channel}`)}</Link>
          </p>
          <p className="text-soft">{t('topic.keep')}</p>
        </Message>
      ) : null}
    </div>
  );
}

/** The words by which a topic is known come with the first that are typed, and not with the page. */
function useHint(text: string): ReturnType<typeof channelHint> {
  const [find, setFind] = useState<typeof channelHint | null>(null);
  const isTyped = text.trim() !== '';
  useEffect(() => {
    if (!isTyped) return;
    // Without a network there is no hint.
    import('../redirect.ts').then(
      (words) => setFind(() => words.channelHint),
      () => undefined,
    );
  }, [isTyped]);
  return find ? find(text) : null;
}
