import { useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import type { FormState } from '#app/core/form.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { Message } from '#app/ui/message.tsx';
import type { NewConcernForm, OfferedRepresentative } from '../queries-form.server.ts';
import { concernFormTexts } from '../texts/form.zh-CN.ts';

interface ReceiverFieldProps {
  data: NewConcernForm;
  form: FormState;
  isConfidential: boolean;
}

/**
 * To whom it goes. Nobody who leads the reader is ever chosen beforehand: the portal proposes somebody else, and the
 * list says who is whose superior.
 */
export function ReceiverField({ data, form, isConfidential }: ReceiverFieldProps) {
  const t = useTexts(concernFormTexts);
  const { named, representatives, arranged, assists } = data;
  const offered = offeredOf(named, representatives);
  const proposed = named && named.superior === null ? String(named.id) : '';
  const [chosenId, choose] = useState(() => form.typed('representativeId', proposed));
  if (offered.length === 0) return <p className="mb-6 text-soft">{t('form.noRepresentative')}</p>;
  const chosen = offered.find(({ id }) => String(id) === chosenId);
  return (
    <>
      {named?.superior ? (
        <Message
          look="info"
          title={t('form.cardAbove', { name: named.name, post: t(`superior.${named.superior}`) })}
        />
      ) : null}
      <SelectField
        name="representativeId"
        label={t('form.to')}
        help={t('form.toHelp')}
        none={arranged === null ? t('form.nearestNobody') : t('form.nearest', { name: arranged })}
        value={chosenId}
        onChange={(event) => choose(event.currentTarget.value)}
        options={offered.map((one) => ({ value: String(one.id), label: labelOf(one, t) }))}
      />
      <div className="-mt-4 mb-6 text-small text-soft">
        <p>{t('form.nearestHelp')}</p>
        {assists ? <p>{t('form.nearestAssists')}</p> : null}
        {offered.some(({ superior }) => superior !== null) ? <p>{t('form.aboveHelp')}</p> : null}
      </div>
      {isConfidential && chosen?.superior ? (
        <Message
          look="warn"
          title={t('form.above', { name: chosen.name, post: t(`superior.${chosen.superior}`) })}
        />
      ) : null}
    </>
  );
}

function offeredOf(
  named: OfferedRepresentative | null,
  own: readonly OfferedRepresentative[],
): readonly OfferedRepresentative[] {
  return named && !own.some(({ id }) => id === named.id) ? [named, ...own] : own;
}

function labelOf(
  { name, superior }: OfferedRepresentative,
  t: ReturnType<typeof useTexts<readonly [typeof concernFormTexts]>>,
): string {
  return superior === null ? name : t('form.superior', { name, post: t(`superior.${superior}`) });
}
