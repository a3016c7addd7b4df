import { useFetcher } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useFormState } from '#app/core/form.tsx';
import { Button } from '#app/ui/button.tsx';
import { rosterTexts } from '../texts/zh-CN.ts';

interface Issued {
  ok: true;
  result: { link: string; qr: string; days: number };
}

/** Issues a one-time link; it is shown once, with its QR code, and is gone with the page. */
export function InviteLink({ personId }: { personId: number }) {
  const t = useTexts(rosterTexts);
  const fetcher = useFetcher<unknown>();
  const form = useFormState(fetcher.data, fetcher.state !== 'idle');
  const issued = isIssued(fetcher.data) ? fetcher.data.result : null;
  return (
    <>
      <p className="mb-4 max-w-text text-soft">{t('person.inviteHelp')}</p>
      <Refused state={form} />
      <fetcher.Form method="post" action={`/people/${personId}/invite`}>
        <Button look="quiet" disabled={form.sending}>
          {t('person.inviteButton')}
        </Button>
      </fetcher.Form>
      {issued ? (
        <div role="status" className="mt-4">
          <p className="mb-2 font-bold">{t('person.link', { days: String(issued.days) })}</p>
          <img src={issued.qr} alt={t('person.qr')} width={200} height={200} />
          <p className="mt-2 break-all">{issued.link}</p>
        </div>
      ) : null}
    </>
  );
}

function isIssued(answer: unknown): answer is Issued {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}
