import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useFormState } from '#app/core/form.tsx';
import { Button } from '#app/ui/button.tsx';
import { noticeSettingsTexts } from '../texts/zh-CN.ts';
import { subscribeHere, type Subscribing } from './subscribe-here.ts';

/** Has this browser show notices: it asks its owner, then tells the portal where to send them. */
export function DeviceButton({ pushKey }: { pushKey: string }) {
  const t = useTexts(noticeSettingsTexts);
  const fetcher = useFetcher<{ ok: boolean }>();
  const [problem, setProblem] = useState<Exclude<Subscribing, object> | null>(null);
  const { refused } = useFormState(fetcher.data, false);
  async function start() {
    const subscribed = await subscribeHere(pushKey);
    setProblem(typeof subscribed === 'object' ? null : subscribed);
    if (typeof subscribed === 'object')
      fetcher.submit(subscribed, { method: 'post', action: '/notices/push' });
  }
  const said = problem ? t(`push.${problem}`) : fetcher.data?.ok ? t('push.done') : null;
  return (
    <div className="mb-6">
      <Button type="button" look="quiet" disabled={fetcher.state !== 'idle'} onClick={() => void start()}>
        {t('push.start')}
      </Button>
      <p role="status" className="mt-2 max-w-text">
        {refused?.refusal.text ?? said}
      </p>
    </div>
  );
}
