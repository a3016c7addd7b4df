import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Chip } from '#app/ui/chip.tsx';
import { DETAILS } from '../category-fields.ts';
import type { Outcome, Satisfaction } from '../concern.ts';
import type { ThreadEntry } from '../queries-thread.server.ts';
import { concernFormTexts } from '../texts/form.zh-CN.ts';
import { concernListTexts } from '../texts/list.zh-CN.ts';
import { concernTexts } from '../texts/zh-CN.ts';

interface ThreadProps {
  entries: readonly ThreadEntry[];
  /** Address of a photo. */
  fileAt: (fileId: number) => string;
}

/** What was said, in its order. What its author does not see stands apart in colour and says so. */
export function Thread({ entries, fileAt }: ThreadProps) {
  return (
    <ol className="max-w-text">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} fileAt={fileAt} />
      ))}
    </ol>
  );
}

const LOOKS = {
  AUTHOR: 'border-press',
  HANDLERS: 'border-warn bg-warn-tint',
  UNION: 'border-seal bg-seal-tint',
} as const;

function Entry({ entry, fileAt }: { entry: ThreadEntry; fileAt: ThreadProps['fileAt'] }) {
  const t = useTexts(concernListTexts);
  const { day, moment } = useTimeWords();
  const who = entry.byName ?? (entry.byAuthor ? t('entry.author') : t('entry.portal'));
  return (
    <li className={`mb-4 border-l-4 px-4 py-2 ${LOOKS[entry.audience]}`}>
      <p className="flex flex-wrap items-center gap-2 text-small text-soft">
        <span className="font-bold text-ink">{t(`entry.${entry.kind}`)}</span>
        <span>{who}</span>
        <span>{entry.at ? moment(new Date(entry.at)) : day(entry.onDay)}</span>
        {entry.audience === 'HANDLERS' ? <Chip tone="warn">{t('entry.handlersOnly')}</Chip> : null}
        {entry.audience === 'UNION' ? <Chip tone="seal">{t('entry.unionOnly')}</Chip> : null}
      </p>
      <Details entry={entry} />
      {entry.text ? <p className="mt-1 whitespace-pre-line">{entry.text}</p> : null}
      <Photos entry={entry} fileAt={fileAt} />
    </li>
  );
}

function Details({ entry }: { entry: ThreadEntry }) {
  const t = useTexts(concernTexts, concernFormTexts, concernListTexts);
  const { day } = useTimeWords();
  const { details } = entry;
  if (!details) return null;
  if (entry.kind === 'RATING') {
    const outcome = details['outcome'] as Outcome;
    const satisfaction = details['satisfaction'] as Satisfaction;
    return (
      <p className="mt-1 font-bold">
        {[t(`outcome.${outcome}`), satisfaction && t(`satisfaction.${satisfaction}`)]
          .filter(Boolean)
          .join(' · ')}
      </p>
    );
  }
  return (
    <>
      {details['promise'] ? (
        <p className="mt-1 font-bold">
          {t('entry.promise', { promise: details['promise'], day: day(details['promiseOn'] ?? entry.onDay) })}
        </p>
      ) : null}
      {DETAILS.filter((name) => details[name]).map((name) => (
        <p key={name} className="mt-1">{`${t(`detail.${name}`)}：${details[name] ?? ''}`}</p>
      ))}
    </>
  );
}

function Photos({ entry: { files }, fileAt }: { entry: ThreadEntry; fileAt: ThreadProps['fileAt'] }) {
  const t = useTexts(concernListTexts);
  if (files.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {files.map(({ id }, at) => (
        <li key={id}>
          <a href={fileAt(id)}>
            <img
              src={fileAt(id)}
              alt={t('page.photoAlt', { number: at + 1 })}
              loading="lazy"
              className="h-28 w-28 rounded-md border border-line object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
