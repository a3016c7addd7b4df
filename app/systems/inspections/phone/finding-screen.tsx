import { useEffect, useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { SelectField, TextAreaField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import {
  DESCRIPTION_LENGTH,
  FINDING_CATEGORIES,
  isAlarming,
  PHOTOS_OF_FINDING,
  SEVERITIES,
  SUGGESTION_LENGTH,
  type FindingCategory,
  type Severity,
} from '../inspection.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';
import { phoneTexts } from '../texts/phone.zh-CN.ts';
import { FindingPhotos } from './finding-photos.tsx';
import type { KeptFinding, KeptRound } from './keeping.ts';
import { photosOf } from './round-facts.ts';
import type { RoundStore } from './store.ts';
import type { RoundActs } from './use-round.ts';
import { hashOf } from './where.ts';

interface FindingProps {
  round: KeptRound;
  acts: RoundActs;
  store: RoundStore;
  placeId: number;
  findingId: string;
}

/** What was seen, with photos. Whatever is typed or taken is on the phone at once, and goes out when it is complete. */
export function FindingScreen({ round, acts, store, placeId, findingId }: FindingProps) {
  const t = useTexts(phoneTexts);
  const { draft, change, problems, keep } = useDraft({ round, acts, placeId, findingId });
  const backTo = hashOf(round.kept.pack.round.id, placeId);
  const photos = photosOf(round, findingId);
  const take = async (files: File[]) => {
    await acts.saveFinding(draft);
    for (const file of files) await acts.addPhoto(findingId, file);
  };
  const drop = async () => {
    await acts.dropDraft(findingId);
    location.hash = backTo;
  };
  return (
    <Page title={t('finding.title')} lead={<a href={backTo}>{t('phone.back')}</a>}>
      <FindingPhotos
        store={store}
        photos={photos}
        problem={problems.photos}
        isSent={!draft.isDraft}
        onTake={take}
        onRemove={acts.removePhoto}
      />
      {draft.isDraft ? (
        <>
          <FindingWords draft={draft} problems={problems} onChange={change} />
          <div className="flex flex-wrap items-center gap-4">
            <Button
              type="button"
              onClick={() => void keep(photos.length).then((kept) => kept && (location.hash = backTo))}
            >
              {t('finding.keep')}
            </Button>
            <Button type="button" look="danger" onClick={() => void drop()}>
              {t('finding.drop')}
            </Button>
          </div>
        </>
      ) : null}
    </Page>
  );
}

type Problems = Partial<Record<'category' | 'severity' | 'description' | 'photos', string>>;

/** What is being typed, kept with each change; complete only when nothing is missing. */
function useDraft({ round, acts, placeId, findingId }: Omit<FindingProps, 'store'>) {
  const t = useTexts(phoneTexts);
  const there = round.findings.find(({ id }) => id === findingId);
  const [draft, setDraft] = useState<KeptFinding>(() => there ?? emptyDraft(round, placeId, findingId));
  const [problems, setProblems] = useState<Problems>({});
  useEffect(() => {
    if (there) setDraft((typed) => ({ ...typed, isDraft: there.isDraft, isReceived: there.isReceived }));
  }, [there]);
  const change = (part: Partial<KeptFinding>) => {
    const changed = { ...draft, ...part };
    setDraft(changed);
    void acts.saveFinding(changed);
  };
  const keep = async (photos: number): Promise<boolean> => {
    const found = problemsOf(draft, photos, t);
    setProblems(found);
    if (Object.keys(found).length > 0) return false;
    await acts.saveFinding({ ...draft, description: draft.description.trim(), isDraft: false });
    return true;
  };
  return { draft, change, problems, keep };
}

function problemsOf(
  { category, severity, description }: KeptFinding,
  photos: number,
  t: ReturnType<typeof useTexts<[typeof phoneTexts]>>,
): Problems {
  const { min } = DESCRIPTION_LENGTH;
  return {
    ...(category ? {} : { category: t('finding.categoryMissing') }),
    ...(severity ? {} : { severity: t('finding.severityMissing') }),
    ...([...description.trim()].length >= min ? {} : { description: t('finding.descriptionShort', { min }) }),
    ...(photos >= PHOTOS_OF_FINDING.min ? {} : { photos: t('finding.photosMissing') }),
  };
}

function emptyDraft(round: KeptRound, placeId: number, id: string): KeptFinding {
  return {
    id,
    owner: round.kept.owner,
    placeId,
    itemKey: '',
    category: '' as FindingCategory,
    severity: '' as Severity,
    description: '',
    suggestion: '',
    deviceAt: new Date().toISOString(),
    isDraft: true,
    isReceived: false,
  };
}

interface WordsProps {
  draft: KeptFinding;
  problems: Problems;
  onChange: (part: Partial<KeptFinding>) => void;
}

function FindingWords({ draft, problems, onChange }: WordsProps) {
  const t = useTexts(phoneTexts, findingTexts);
  return (
    <>
      <ChoiceField
        name="severity"
        legend={t('finding.severity')}
        value={draft.severity}
        problem={problems.severity}
        choices={SEVERITIES.map((value) => ({
          value,
          label: t(`severity.${value}`),
          ...(value === 'HIGH' ? { help: t('finding.highIs') } : {}),
        }))}
        onChange={(value) => onChange({ severity: value as Severity })}
      />
      {isAlarming(draft) ? <p className="mb-6 font-bold text-seal">{t('finding.highHelp')}</p> : null}
      <SelectField
        name="category"
        label={t('finding.category')}
        problem={problems.category}
        none={t('finding.categoryMissing')}
        defaultValue={draft.category}
        options={FINDING_CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))}
        onChange={({ target }) => onChange({ category: target.value as FindingCategory })}
      />
      <TextAreaField
        name="description"
        label={t('finding.description')}
        help={t('finding.descriptionHelp', DESCRIPTION_LENGTH)}
        problem={problems.description}
        maxLength={DESCRIPTION_LENGTH.max}
        defaultValue={draft.description}
        onChange={({ target }) => onChange({ description: target.value })}
      />
      <TextAreaField
        name="suggestion"
        label={t('finding.suggestion')}
        optional={t('finding.optional')}
        maxLength={SUGGESTION_LENGTH.max}
        defaultValue={draft.suggestion}
        onChange={({ target }) => onChange({ suggestion: target.value })}
      />
    </>
  );
}
