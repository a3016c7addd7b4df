import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Facts, Page, Section } from '#app/ui/page.tsx';
import type { readScan } from '../queries-scan.server.ts';
import { scanTexts } from '../texts/scan.zh-CN.ts';

/** Who represents me, and the ways to tell him: what somebody sees who scanned a card. Works without any script. */
export function ScanPage() {
  const { enterprise, formerName, representative, representativeId } = useLoaderData<typeof readScan>();
  const t = useTexts(scanTexts);
  return (
    <Page title={t('scan.title')} lead={t('scan.lead', { enterprise: enterprise.name })}>
      {formerName ? (
        <p className="mb-4 rounded-md bg-warn-tint px-4 py-2 font-bold text-warn">
          {t(representativeId ? 'scan.former' : 'scan.formerOnly', { name: formerName })}
        </p>
      ) : null}
      {representative ? <Representative /> : null}
      {representative ? null : (
        <p className="text-large">{t(representativeId ? 'scan.hidden' : 'scan.none')}</p>
      )}
      <Ways />
    </Page>
  );
}

function Representative() {
  const { representative } = useLoaderData<typeof readScan>();
  const t = useTexts(scanTexts);
  if (!representative) return null;
  const { name, unit, position, promise, workPhone, consultation } = representative;
  const facts = [
    { term: t('scan.promise'), value: promise },
    { term: t('scan.hours'), value: consultation },
    { term: t('scan.phone'), value: workPhone },
  ].filter(({ value }) => value !== '');
  return (
    <>
      <p className="text-huge font-bold">{name}</p>
      <p className="mb-4 text-soft">
        {[t('scan.represents', { unit }), position].filter(Boolean).join(' · ')}
      </p>
      <Facts facts={facts} />
    </>
  );
}

/** Full page loads, without telling the next page where one comes from. */
function Ways() {
  const { enterprise, representativeId, token } = useLoaderData<typeof readScan>();
  const t = useTexts(scanTexts);
  const unnamed = new URLSearchParams({ enterprise: enterprise.code ?? '', from: 'card' });
  const signed = new URLSearchParams({ card: token });
  if (representativeId !== null) {
    unnamed.set('representative', String(representativeId));
    signed.set('representative', String(representativeId));
  }
  return (
    <Section title={t('scan.act')}>
      <Way to={`/concerns/new?${signed}`} title={t('scan.signed')} help={t('scan.signedHelp')} />
      <Way to={`/unnamed-concerns/new?${unnamed}`} title={t('scan.unnamed')} help={t('scan.unnamedHelp')} />
      <p className="mt-4">
        <a href="/unnamed-concerns" rel="noreferrer" className="inline-flex min-h-touch items-center">
          {t('scan.receipt')}
        </a>
      </p>
    </Section>
  );
}

function Way({ to, title, help }: { to: string; title: string; help: string }) {
  return (
    <a
      href={to}
      rel="noreferrer"
      className="mb-4 block rounded-md border border-press bg-surface p-4 no-underline hover:bg-press-tint"
    >
      <span className="block text-large font-bold">{title}</span>
      <span className="block text-small text-soft">{help}</span>
    </a>
  );
}
