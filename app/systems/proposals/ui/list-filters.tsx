import { Form } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { proposalTexts } from '../texts/zh-CN.ts';
import { proposalListTexts } from '../texts/list.zh-CN.ts';
import type { ListSearch } from '../list-search.ts';
import { IMPROVEMENT_TYPES, INNOVATION_AREAS, PROPOSAL_MODES, PROPOSAL_STATUSES } from '../proposal.ts';

export interface UnitOption {
  id: number;
  name: string;
}

const SORTS = ['newest', 'oldest', 'saving'] as const;
const SHOWN_STATUSES = PROPOSAL_STATUSES.filter((status) => status !== 'DRAFT');
const NARROWING = ['status', 'area', 'type', 'mode', 'unit', 'from', 'to'] as const;

interface ListFiltersProps {
  search: ListSearch;
  units: readonly UnitOption[];
}

/** What narrows and sorts the list; it all stands in the address, so a list can be sent to somebody. */
export function ListFilters({ search, units }: ListFiltersProps) {
  const t = useTexts(coreTexts, proposalListTexts);
  const isNarrowed = NARROWING.some((name) => search[name] !== undefined);
  return (
    <Form method="get" className="no-print mb-4">
      <div className="sm:flex sm:items-end">
        <div className="sm:mr-2 sm:flex-1">
          <TextField name="q" type="search" label={t('list.search')} defaultValue={search.q ?? ''} />
        </div>
        <div className="mb-6">
          <Button>{t('word.search')}</Button>
        </div>
      </div>
      <details open={isNarrowed} className="mb-2">
        <summary className="min-h-touch cursor-pointer py-2 font-bold text-press">
          {t('list.moreFilters')}
        </summary>
        <div className="grid grid-cols-1 gap-x-4 pt-2 sm:grid-cols-3">
          <CodeFilters search={search} />
          <PlaceAndTime search={search} units={units} />
        </div>
        <Button>{t('word.filter')}</Button> <ButtonLink to="/proposals">{t('word.clear')}</ButtonLink>
      </details>
    </Form>
  );
}

function CodeFilters({ search }: { search: ListSearch }) {
  const t = useTexts(coreTexts, proposalTexts, proposalListTexts);
  const choices = {
    status: SHOWN_STATUSES.map((code) => ({ value: code, label: t(`status.${code}`) })),
    area: INNOVATION_AREAS.map((code) => ({ value: code, label: t(`area.${code}`) })),
    type: IMPROVEMENT_TYPES.map((code) => ({ value: code, label: t(`type.${code}`) })),
    mode: PROPOSAL_MODES.map((code) => ({ value: code, label: t(`mode.${code}`) })),
  };
  const names = ['status', 'area', 'type', 'mode'] as const;
  const all = t('word.all');
  return names.map((name) => (
    <SelectField
      key={name}
      name={name}
      label={t(`list.${name}`)}
      defaultValue={search[name] ?? ''}
      none={all}
      options={choices[name]}
    />
  ));
}

function PlaceAndTime({ search, units }: ListFiltersProps) {
  const t = useTexts(coreTexts, proposalListTexts);
  return (
    <>
      <SelectField
        name="unit"
        label={t('list.unit')}
        defaultValue={search.unit ?? ''}
        none={t('word.all')}
        options={units.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SelectField
        name="sort"
        label={t('list.sort')}
        defaultValue={search.sort}
        options={SORTS.map((sort) => ({ value: sort, label: t(`list.${sort}`) }))}
      />
      <TextField name="from" type="date" label={t('list.from')} defaultValue={search.from ?? ''} />
      <TextField name="to" type="date" label={t('list.to')} defaultValue={search.to ?? ''} />
    </>
  );
}
