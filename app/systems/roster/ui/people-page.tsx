import { Form, Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { Table } from '#app/ui/table.tsx';
import { rosterTexts } from '../texts/zh-CN.ts';
import type { ListedPerson, readPeopleList } from '../queries-list.server.ts';
import { AccountChip } from './account-chip.tsx';

/** Everyone the enterprise has on record, to be found by name, 工号, pinyin or initials. */
export function PeoplePage() {
  const { people, search, units, next } = useLoaderData<typeof readPeopleList>();
  const t = useTexts(rosterTexts);
  return (
    <Page title={t('people.title')} lead={t('people.lead')}>
      <Form role="search" className="mb-4 sm:flex sm:items-end sm:gap-4">
        <TextField name="q" type="search" label={t('people.find')} defaultValue={search.q} maxLength={40} />
        <SelectField
          name="unit"
          label={t('people.unit')}
          none={t('people.allUnits')}
          defaultValue={search.unit}
          options={units.map(({ id, label }) => ({ value: String(id), label }))}
        />
        <div className="mb-6">
          <Button look="quiet">{t('people.search')}</Button>
        </div>
      </Form>
      {people.length > 0 ? <PeopleTable people={people} /> : <EmptyState>{t('people.none')}</EmptyState>}
      <Pager next={next} isFirst={search.after === undefined} />
    </Page>
  );
}

function PeopleTable({ people }: { people: readonly ListedPerson[] }) {
  const t = useTexts(rosterTexts);
  return (
    <Table
      caption={t('people.title')}
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        { key: 'no', title: t('people.no'), cell: ({ no }) => no },
        {
          key: 'name',
          title: t('people.name'),
          cell: ({ id, name }) => <Link to={`/people/${id}`}>{name}</Link>,
        },
        { key: 'unit', title: t('people.unit'), cell: ({ unitName }) => unitName ?? t('person.noUnit') },
        { key: 'position', title: t('people.position'), cell: ({ position }) => position },
        {
          key: 'account',
          title: t('people.account'),
          cell: ({ account }) => <AccountChip state={account} />,
        },
      ]}
    />
  );
}

/** Pages follow each other by 工号, so the way back is to the first. */
function Pager({ next, isFirst }: { next: string | null; isFirst: boolean }) {
  const t = useTexts(rosterTexts);
  const { search } = useLocation();
  const address = (after: string | null) => {
    const query = new URLSearchParams(search);
    if (after === null) query.delete('after');
    else query.set('after', after);
    return `/people?${query}`;
  };
  return (
    <p className="no-print mt-4 flex flex-wrap gap-2">
      {isFirst ? null : <ButtonLink to={address(null)}>{t('people.first')}</ButtonLink>}
      {next === null ? null : <ButtonLink to={address(next)}>{t('people.next')}</ButtonLink>}
    </p>
  );
}
