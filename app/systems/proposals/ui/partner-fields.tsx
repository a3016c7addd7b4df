import { useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import type { FormState } from '#app/core/form.tsx';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { Button } from '#app/ui/button.tsx';
import { FieldProblem, TextField } from '#app/ui/field.tsx';
import { proposalFormTexts } from '../texts/form.zh-CN.ts';
import { MOST_PARTNERS } from '../limits.ts';

interface Row {
  key: number;
  who: string;
  share: string;
}

interface PartnerFieldsProps {
  partners: readonly Omit<Row, 'key'>[];
  form: FormState;
}

/** Partners by name or number with their shares; what is left of 100 is the lead's and shown so. */
export function PartnerFields({ partners, form }: PartnerFieldsProps) {
  const t = useTexts(proposalFormTexts);
  const [rows, setRows] = useState<Row[]>(partners.map((partner, key) => ({ ...partner, key })));
  const problem = form.problem('partners');
  const nextKey = Math.max(0, ...rows.map(({ key }) => key)) + 1;
  return (
    <fieldset className="mb-6">
      <legend className="font-bold">{t('form.partners')}</legend>
      <p className="mb-2 text-small text-soft">{t('form.partnersHelp')}</p>
      {rows.map((row, at) => (
        <PartnerRow
          key={row.key}
          at={at}
          row={row}
          form={form}
          onShare={(share) => setRows(rows.map((one) => (one.key === row.key ? { ...one, share } : one)))}
          onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      <OwnShare rows={rows} />
      {problem ? <FieldProblem name="partners" problem={problem} /> : null}
      {rows.length < MOST_PARTNERS ? (
        <Button
          type="button"
          look="quiet"
          onClick={() => setRows([...rows, { who: '', share: '', key: nextKey }])}
        >
          {t('form.addPartner')}
        </Button>
      ) : null}
    </fieldset>
  );
}

interface PartnerRowProps {
  at: number;
  row: Row;
  form: FormState;
  onShare: (share: string) => void;
  onRemove: () => void;
}

function PartnerRow({ at, row, form, onShare, onRemove }: PartnerRowProps) {
  const t = useTexts(proposalFormTexts);
  return (
    <div className="mb-2 border-l-2 border-line pl-3">
      <PersonField
        name={`partners.${at}.who`}
        label={t('form.partner')}
        defaultValue={row.who}
        problem={form.problem(`partners.${at}.who`)}
      />
      <TextField
        name={`partners.${at}.share`}
        label={t('form.share')}
        inputMode="numeric"
        value={row.share}
        onChange={(event) => onShare(event.target.value)}
        problem={form.problem(`partners.${at}.share`)}
      />
      <button type="button" onClick={onRemove} className="min-h-touch text-seal underline">
        {t('form.removePartner')}
      </button>
    </div>
  );
}

function OwnShare({ rows }: { rows: readonly Row[] }) {
  const t = useTexts(proposalFormTexts);
  if (rows.length === 0) return null;
  const share = 100 - rows.reduce((sum, row) => sum + (Number(row.share) || 0), 0);
  return (
    <p role="status" className={`mb-2 font-bold ${share < 1 ? 'text-seal' : ''}`}>
      {share < 1 ? t('form.sharesOver') : t('form.ownShare', { share: String(share) })}
    </p>
  );
}
