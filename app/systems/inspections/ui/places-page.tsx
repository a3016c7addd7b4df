import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useForm } from '#app/core/form.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import type { readPlaces } from '../queries-places.server.ts';
import { placeTexts } from '../texts/places.zh-CN.ts';

type Places = ReturnType<typeof useLoaderData<typeof readPlaces>>;

/** The places that rounds lead through: adding one, ending one, printing their codes. */
export function PlacesPage() {
  const { places, units } = useLoaderData<typeof readPlaces>();
  const t = useTexts(placeTexts);
  return (
    <Page
      title={t('places.title')}
      lead={t('places.lead')}
      actions={places.length > 0 ? <ButtonLink to="/places/sheets">{t('places.sheets')}</ButtonLink> : null}
    >
      {places.length === 0 ? <EmptyState>{t('places.none')}</EmptyState> : null}
      <ul>
        {places.map((place) => (
          <PlaceRow key={place.id} place={place} />
        ))}
      </ul>
      <Section title={t('places.add')}>
        <AddPlace units={units} />
      </Section>
    </Page>
  );
}

function PlaceRow({ place }: { place: Places['places'][number] }) {
  const t = useTexts(placeTexts);
  const { id, name, unitName, code, open, endedOn } = place;
  return (
    <li className="flex flex-wrap items-center justify-between border-b border-line py-2">
      <span>
        <span className="font-bold">{name}</span>
        <span className="ml-2 text-small text-soft">{unitName}</span>
        {open > 0 ? (
          <span className="ml-2">
            <Chip tone="warn">{t('places.open', { count: open })}</Chip>
          </span>
        ) : null}
      </span>
      <span className="flex flex-wrap items-center gap-4">
        {endedOn ? (
          <Chip>{t('places.ended')}</Chip>
        ) : (
          <Link to={`/places/${code}`} className="inline-flex min-h-touch items-center">
            {t('places.see')}
          </Link>
        )}
        <Form method="post">
          <input type="hidden" name="placeId" value={id} />
          <Button look="quiet" name="intent" value={endedOn ? 'reopen' : 'end'}>
            {t(endedOn ? 'places.reopen' : 'places.end')}
            <span className="sr-only">{name}</span>
          </Button>
        </Form>
      </span>
    </li>
  );
}

function AddPlace({ units }: { units: Places['units'] }) {
  const t = useTexts(placeTexts);
  const form = useForm();
  return (
    <Form method="post" noValidate className="max-w-text">
      <Refused state={form} />
      <input type="hidden" name="intent" value="add" />
      <TextField
        name="name"
        label={t('places.name')}
        help={t('places.nameHelp')}
        problem={form.problem('name')}
        defaultValue={form.typed('name')}
      />
      <SelectField
        name="unitId"
        label={t('places.unit')}
        problem={form.problem('unitId')}
        defaultValue={form.typed('unitId')}
        options={units.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Button disabled={form.sending}>{t('places.add')}</Button>
    </Form>
  );
}
