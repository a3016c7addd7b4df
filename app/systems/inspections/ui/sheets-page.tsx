import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import type { readSheets } from '../queries-places.server.ts';
import { placeTexts } from '../texts/places.zh-CN.ts';

/** Codes for the walls, one or four on a page, each with what it is for. */
export function SheetsPage() {
  const { size, places, enterpriseName } = useLoaderData<typeof readSheets>();
  const t = useTexts(placeTexts);
  const isLarge = size === 'a4';
  return (
    <Page
      title={t('sheets.title')}
      lead={t('sheets.lead')}
      onScreenOnly
      actions={
        <>
          <PrintButton label={t('sheets.print')} />
          <ButtonLink to={isLarge ? '/places/sheets?size=a6' : '/places/sheets?size=a4'}>
            {t(isLarge ? 'sheets.a6' : 'sheets.a4')}
          </ButtonLink>
          <ButtonLink to="/places">{t('places.title')}</ButtonLink>
        </>
      }
    >
      {places.length === 0 ? <EmptyState>{t('sheets.none')}</EmptyState> : null}
      <ul className={isLarge ? '' : 'grid grid-cols-1 gap-4 sm:grid-cols-2 print:grid-cols-2 print:gap-0'}>
        {places.map(({ id, name, unitName, qr }) => (
          <li
            key={id}
            className={`break-inside-avoid border border-line p-6 text-center ${isLarge ? 'card-sheet mb-4 print:mb-0' : 'print:min-h-[124mm]'}`}
          >
            <p className="text-huge font-bold">{name}</p>
            <p className="text-soft">{unitName}</p>
            <img
              src={qr}
              alt=""
              className={`mx-auto my-4 bg-[white] p-2 ${isLarge ? 'h-72 w-72 sm:h-96 sm:w-96' : 'h-44 w-44 print:h-56 print:w-56'}`}
            />
            <p className="font-bold">{t('sheets.purpose')}</p>
            <p className="text-small text-soft">{t('sheets.how')}</p>
            <p className="mt-2 text-small text-soft">{enterpriseName}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
