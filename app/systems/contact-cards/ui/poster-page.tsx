import { Form, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import type { readPoster } from '../queries-poster.server.ts';
import { cardTexts } from '../texts/zh-CN.ts';

/** The roster of representatives for a wall: A4, with a code for each. */
export function PosterPage() {
  const { enterpriseName, today, units, missing, mayMake } = useLoaderData<typeof readPoster>();
  const t = useTexts(cardTexts);
  const { day } = useTimeWords();
  return (
    <Page
      title={t('poster.title')}
      lead={t('poster.lead', { enterprise: enterpriseName, day: day(today) })}
      actions={
        <>
          <PrintButton label={t('poster.print')} />
          <ButtonLink to="/contact-cards">{t('page.title')}</ButtonLink>
        </>
      }
    >
      {missing > 0 && mayMake ? (
        <Form method="post" className="no-print mb-4 flex flex-wrap items-center">
          <span className="mr-4">{t('poster.missing', { count: missing })}</span>
          <Button look="main">{t('poster.make')}</Button>
        </Form>
      ) : null}
      {units.length === 0 ? <EmptyState>{t('poster.none')}</EmptyState> : null}
      {units.map(({ name, people }) => (
        <section key={name} className="mt-6 border-t border-line pt-2">
          <h2 className="mb-2">{name}</h2>
          <ul className="grid grid-cols-2 gap-4 sm:grid-cols-4 print:grid-cols-4">
            {people.map((person) => (
              <Person key={person.id} {...person} />
            ))}
          </ul>
        </section>
      ))}
      <p className="mt-6 text-soft">{t('poster.foot')}</p>
    </Page>
  );
}

interface PersonProps {
  name: string;
  position: string;
  workPhone: string;
  qr: string | null;
}

function Person({ name, position, workPhone, qr }: PersonProps) {
  const t = useTexts(cardTexts);
  return (
    <li className="break-inside-avoid text-center">
      {qr ? <img src={qr} alt="" className="mx-auto mb-1 h-24 w-24" /> : null}
      <p className="text-large font-bold">{name}</p>
      <p className="text-small text-soft">{position}</p>
      {workPhone ? <p className="text-small">{t('card.phone', { phone: workPhone })}</p> : null}
    </li>
  );
}
