import { Form, Link, useLoaderData } from '@remix-run/react';
import { Phone } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import type { readDirectory } from '../queries-directory.server.ts';
import { representativeTexts } from '../texts/zh-CN.ts';
import { Portrait } from './portrait.tsx';

type Directory = ReturnType<typeof useLoaderData<typeof readDirectory>>;
type Card = Directory['mine'][number];

/** 找我的代表: one's own first and large, then how to find anybody's. */
export function DirectoryPage() {
  const { isEmployee, ownId } = useLoaderData<typeof readDirectory>();
  const t = useTexts(representativeTexts);
  return (
    <Page
      title={t('directory.title')}
      lead={t('directory.lead')}
      actions={
        isEmployee ? (
          <>
            {ownId === null ? null : (
              <ButtonLink to={`/representatives/${ownId}/entry`}>{t('directory.myEntry')}</ButtonLink>
            )}
            <ButtonLink to="/terms">{t('directory.terms')}</ButtonLink>
          </>
        ) : null
      }
    >
      {isEmployee ? <Mine /> : null}
      <All />
    </Page>
  );
}

function Mine() {
  const { mine } = useLoaderData<typeof readDirectory>();
  const t = useTexts(representativeTexts);
  return (
    <section aria-labelledby="mine">
      <h2 id="mine" className="mb-4">
        {t('directory.mine')}
      </h2>
      {mine.length === 0 ? (
        <EmptyState
          action={
            <ButtonLink to="/concerns/new" look="main">
              {t('directory.noneMineAction')}
            </ButtonLink>
          }
        >
          {t('directory.noneMine')}
        </EmptyState>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2">
          {mine.map((card) => (
            <li key={card.id} className="rounded-md border border-line bg-surface p-4">
              <Who card={card} size="page" />
              <WaysTo card={card} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** How to reach him: in writing, or by the extension. */
function WaysTo({ card }: { card: Card }) {
  const t = useTexts(representativeTexts);
  const phone = card.entry?.workPhone;
  return (
    <p className="mt-4 flex flex-wrap gap-2">
      <ButtonLink to={`/concerns/new?representative=${card.id}`} look="main">
        {t('directory.tell', { name: card.name })}
      </ButtonLink>
      {phone ? (
        <a
          href={`tel:${phone.replace(/[^\d+]/g, '')}`}
          className="inline-flex min-h-touch items-center rounded-md border border-line px-4 py-2 font-bold no-underline"
        >
          <Phone aria-hidden className="mr-2 h-4 w-4" />
          {t('directory.call', { phone })}
        </a>
      ) : null}
    </p>
  );
}

function Who({ card, size }: { card: Card; size: 'card' | 'page' }) {
  const t = useTexts(representativeTexts);
  const { day } = useTimeWords();
  const facts = [
    t('directory.represents', { unit: card.electionUnitName }),
    t('directory.people', { count: String(card.people) }),
    t('directory.since', { day: day(card.inOfficeFrom) }),
  ];
  return (
    <div className="flex">
      <Portrait
        photo={card.entry?.photo ?? null}
        alt={t('directory.photoOf', { name: card.name })}
        size={size}
      />
      <div className="ml-4 min-w-0">
        <Link
          to={`/representatives/${card.id}`}
          className={`inline-flex min-h-touch items-center font-bold ${size === 'page' ? 'text-large' : ''}`}
        >
          {card.name}
        </Link>
        <p>{[card.position, t(`category.${card.category}`)].filter(Boolean).join(' · ')}</p>
        <p className="text-small text-soft">{facts.join(' · ')}</p>
        {card.entry?.promise ? (
          <p className="mt-2 border-l-2 border-press pl-2">{card.entry.promise}</p>
        ) : null}
      </div>
    </div>
  );
}

function All() {
  const { found, total, search } = useLoaderData<typeof readDirectory>();
  const t = useTexts(representativeTexts);
  const isNarrowed = search.q !== undefined || search.unit !== undefined;
  return (
    <Section title={t('directory.all', { count: String(total) })}>
      <Search />
      {found.length === 0 ? (
        <EmptyState>{isNarrowed ? t('directory.none') : t('directory.noneYet')}</EmptyState>
      ) : (
        <ul className="border-t border-line sm:grid sm:grid-cols-2 sm:gap-x-8">
          {found.map((card) => (
            <li key={card.id} className="border-b border-line py-4">
              <Who card={card} size="card" />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Search() {
  const { search, units } = useLoaderData<typeof readDirectory>();
  const t = useTexts(coreTexts, representativeTexts);
  return (
    <Form className="no-print gap-4 sm:flex sm:items-start">
      <TextField
        name="q"
        type="search"
        label={t('directory.q')}
        help={t('directory.qHelp')}
        defaultValue={search.q ?? ''}
      />
      <SelectField
        name="unit"
        label={t('directory.unit')}
        defaultValue={search.unit ?? ''}
        none={t('word.all')}
        options={units.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <div className="mb-6 sm:mt-7">
        <Button look="quiet">{t('directory.find')}</Button>
      </div>
    </Form>
  );
}
