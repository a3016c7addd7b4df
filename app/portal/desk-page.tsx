import { Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { DeskRows } from './desk-rows.tsx';
import type { readDesk } from './queries-desk.server.ts';
import { owedTexts } from './texts/owed.zh-CN.ts';

type Desk = ReturnType<typeof useLoaderData<typeof readDesk>>;

/** All that one owes, or that the units owe which one leads, with filters that stand in the address. */
export function DeskPage() {
  const desk = useLoaderData<typeof readDesk>();
  const { items, loads, search, isOfUnits } = desk;
  const t = useTexts(owedTexts);
  const isFiltered = search.noun !== undefined || search.overdue !== undefined || search.after !== undefined;
  const empty = isFiltered ? 'emptyFiltered' : isOfUnits ? 'emptyUnit' : 'empty';
  const open = loads.reduce((sum, load) => sum + load.open, 0);
  const late = loads.reduce((sum, load) => sum + load.late, 0);
  return (
    <Page
      title={t(isOfUnits ? 'desk.unit' : 'desk.mine')}
      lead={
        <>
          <p>{t(isOfUnits ? 'desk.leadUnit' : 'desk.lead')}</p>
          <p className="mt-1 font-bold text-ink">
            {[t('desk.counted', { count: open }), late > 0 ? t('desk.late', { count: late }) : '']
              .filter(Boolean)
              .join(' · ')}
          </p>
        </>
      }
    >
      {desk.leads ? <Scopes isOfUnits={isOfUnits} /> : null}
      {open > 0 ? <Filters desk={desk} /> : null}
      {items.length > 0 ? <DeskRows items={items} /> : <EmptyState>{t(`desk.${empty}`)}</EmptyState>}
      <Pages desk={desk} />
    </Page>
  );
}

function Pages({ desk: { next, search } }: { desk: Desk }) {
  const t = useTexts(owedTexts);
  return (
    <p className="mt-4 flex flex-wrap gap-x-6">
      {next === null ? null : (
        <Link to={addressOf(search, { after: next })} className="inline-flex min-h-touch items-center">
          {t('desk.next')}
        </Link>
      )}
      {search.after === undefined ? null : (
        <Link to={addressOf(search, {})} className="inline-flex min-h-touch items-center">
          {t('desk.first')}
        </Link>
      )}
    </p>
  );
}

/** The address of the desk with some of its filters changed; another filter begins with the first page. */
function addressOf(search: Desk['search'], changes: Partial<Desk['search']>): string {
  const { scope, noun, overdue } = search;
  const wanted = { scope, noun, overdue, ...changes };
  const entries = Object.entries(wanted).flatMap(([name, value]) =>
    value === undefined || (name === 'scope' && value === 'mine') ? [] : [[name, String(value)]],
  );
  const query = new URLSearchParams(entries as [string, string][]).toString();
  return query === '' ? '/desk' : `/desk?${query}`;
}

function Scopes({ isOfUnits }: { isOfUnits: boolean }) {
  const t = useTexts(owedTexts);
  return (
    <nav aria-label={t('desk.scopes')} className="no-print mb-4 flex flex-wrap gap-x-6 border-b border-line">
      <Choice to="/desk" isChosen={!isOfUnits}>
        {t('desk.mine')}
      </Choice>
      <Choice to="/desk?scope=unit" isChosen={isOfUnits}>
        {t('desk.unit')}
      </Choice>
    </nav>
  );
}

function Filters({ desk: { search, loads } }: { desk: Desk }) {
  const t = useTexts(owedTexts);
  return (
    <nav aria-label={t('desk.filters')} className="no-print mb-4 flex flex-wrap gap-x-6">
      <Choice to={addressOf(search, { noun: undefined })} isChosen={search.noun === undefined}>
        {t('desk.all')}
      </Choice>
      {loads.map(({ noun, label, open }) => (
        <Choice key={noun} to={addressOf(search, { noun })} isChosen={search.noun === noun}>
          {`${label} ${open}`}
        </Choice>
      ))}
      <Link
        to={addressOf(search, { overdue: search.overdue ? undefined : 'on' })}
        className="inline-flex min-h-touch items-center"
      >
        {t(search.overdue ? 'desk.withAll' : 'desk.onlyLate')}
      </Link>
    </nav>
  );
}

function Choice({ to, isChosen, children }: { to: string; isChosen: boolean; children: string }) {
  return (
    <Link
      to={to}
      aria-current={isChosen ? 'page' : undefined}
      className={`inline-flex min-h-touch items-center ${isChosen ? 'font-bold text-ink no-underline' : ''}`}
    >
      {children}
    </Link>
  );
}
