import { Form, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { Section } from '#app/ui/page.tsx';
import type { readDay } from '../queries-day.server.ts';
import { dayTexts } from '../texts/zh-CN.ts';

/** The reader's own time on the day, or the times that he can have. */
export function OwnSlot() {
  const { status, own, onDuty, isOfBranch } = useLoaderData<typeof readDay>();
  if (own && status !== 'CANCELLED') return <Own />;
  if (onDuty || status === 'CLOSED' || status === 'PUBLISHED' || status === 'CANCELLED') return null;
  return <Reserve isOpen={status !== 'SCHEDULED'} isOfBranch={isOfBranch} />;
}

function Reserve({ isOpen, isOfBranch }: { isOpen: boolean; isOfBranch: boolean }) {
  const { free, slotMinutes, unitName } = useLoaderData<typeof readDay>();
  const t = useTexts(dayTexts);
  const form = useForm();
  const why = !isOfBranch
    ? t('slot.otherBranch', { unit: unitName })
    : !isOpen
      ? t('slot.notYet')
      : free.length === 0
        ? t('slot.none')
        : null;
  return (
    <Section title={t('slot.title')}>
      {why ? (
        <p className="text-soft">{why}</p>
      ) : (
        <Form method="post" noValidate className="max-w-text">
          <Refused state={form} />
          <p className="mb-4 text-soft">{t('slot.lead', { minutes: slotMinutes })}</p>
          <input type="hidden" name="intent" value="reserve" />
          <SelectField
            name="slot"
            label={t('slot.which')}
            problem={form.problem('slot')}
            options={free.map(({ key, fromTime, station }) => ({
              value: key,
              label: t('slot.ownTime', { time: fromTime, station }),
            }))}
          />
          <Button look="main" disabled={form.sending}>
            {t('slot.reserve')}
          </Button>
        </Form>
      )}
    </Section>
  );
}

function Own() {
  const { own } = useLoaderData<typeof readDay>();
  const t = useTexts(dayTexts);
  const form = useForm();
  if (!own) return null;
  const { code, qr, fromTime, station, status, isCalled } = own;
  const at = fromTime === null ? station : t('slot.ownTime', { time: fromTime, station });
  return (
    <Section title={t('slot.own')}>
      <Refused state={form} />
      <p className="text-large font-bold">{at}</p>
      {status === 'CHECKED_IN' ? (
        <p className="mt-2 text-large">{isCalled ? t('slot.called', { station }) : t('slot.checkedIn')}</p>
      ) : null}
      {status === 'DONE' ? <p className="mt-2">{t('slot.done')}</p> : null}
      {status === 'DONE' ? null : (
        <p className="mt-4">
          <span className="block text-soft">{t('slot.code')}</span>
          <span className="text-huge font-bold tracking-widest">{code}</span>
        </p>
      )}
      {qr ? (
        <>
          <img src={qr} alt={t('slot.qr')} className="my-4 h-48 w-48 bg-[white] p-2" />
          <p className="mb-4 max-w-text text-soft">{t('slot.codeHelp')}</p>
          <Form method="post">
            <input type="hidden" name="intent" value="giveBack" />
            <Button look="quiet" disabled={form.sending}>
              {t('slot.giveBack')}
            </Button>
          </Form>
        </>
      ) : null}
    </Section>
  );
}
