import { Form } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { accountTexts } from '../texts/zh-CN.ts';

interface ShownSession {
  id: number;
  userAgent: string;
  lastSeenAt: Date;
  isThis: boolean;
}

/** The devices one is signed in on, each with a way to end it. */
export function Sessions({ sessions }: { sessions: readonly ShownSession[] }) {
  const t = useTexts(accountTexts);
  const { moment } = useTimeWords();
  return (
    <>
      <p className="mb-4 text-soft">{t('account.sessionsHelp')}</p>
      <ul>
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center border-b border-line py-2">
            <span className="mr-4 flex-1">
              {deviceOf(session.userAgent) ?? t('account.unknownDevice')}{' '}
              {session.isThis ? <Chip tone="good">{t('account.thisDevice')}</Chip> : null}
              <span className="block text-small text-soft">
                {t('account.lastSeen', { when: moment(session.lastSeenAt) })}
              </span>
            </span>
            {session.isThis ? null : (
              <Form method="post">
                <input type="hidden" name="intent" value="revoke" />
                <input type="hidden" name="sessionId" value={session.id} />
                <Button look="danger">{t('account.revoke')}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

const BROWSERS = [
  [/wxwork/i, 'WeCom'],
  [/MicroMessenger/, 'WeChat'],
  [/DingTalk/, 'DingTalk'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;

/** A name a person recognises, from what the browser says of itself. */
function deviceOf(userAgent: string): string | null {
  const system = SYSTEMS.find(([sign]) => sign.test(userAgent))?.[1];
  const browser = BROWSERS.find(([sign]) => sign.test(userAgent))?.[1];
  return system && browser ? `${system} · ${browser}` : null;
}
