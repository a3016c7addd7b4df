import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/commons/format/time-words.ts';
import { Message } from '#app/ui/message.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { phoneTexts } from '../texts/phone.zh-CN.ts';
import type { KeptPack } from './keeping.ts';
import { hashOf } from './where.ts';

/** The rounds that this phone took along. */
export function RoundsScreen({ packs, isUnknownPlace }: { packs: KeptPack[]; isUnknownPlace: boolean }) {
  const t = useTexts(phoneTexts);
  const { day } = useTimeWords();
  const toInspections = (
    <a href="/inspections" className="inline-flex min-h-touch items-center">
      {t('phone.toInspections')}
    </a>
  );
  return (
    <Page title={t('phone.rounds')}>
      {isUnknownPlace ? <Message look="info" title={t('phone.unknownPlace')} /> : null}
      {packs.length === 0 ? <EmptyState action={toInspections}>{t('phone.roundsEmpty')}</EmptyState> : null}
      <ul>
        {[...packs].reverse().map(({ owner, pack: { round, me } }) => (
          <li key={owner} className="border-b border-line">
            <a href={hashOf(round.id)} className="flex min-h-touch flex-col py-3 text-ink no-underline">
              <span className="font-bold">{round.title}</span>
              <span className="text-small text-soft">
                {[round.no, round.unitName, day(round.plannedOn), me.name].join(' · ')}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {packs.length > 0 ? toInspections : null}
    </Page>
  );
}
