import { useCallback, useEffect, useState } from 'react';
import { gatherTexts } from '#app/core/i18n.ts';
import { LanguageContext, useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts as englishCore } from '#app/core/texts/en.ts';
import { Message } from '#app/ui/message.tsx';
import { findingTexts as englishFindings } from '../texts/findings.en.ts';
import { phoneTexts as english } from '../texts/phone.en.ts';
import { phoneTexts } from '../texts/phone.zh-CN.ts';
import { roundTexts as englishRounds } from '../texts/round.en.ts';
import type { KeptPack } from './keeping.ts';
import { RoundScreen } from './round-screen.tsx';
import { RoundsScreen } from './rounds-screen.tsx';
import { openStore, type RoundStore } from './store.ts';
import { placeInHash, useHash } from './where.ts';

const ENGLISH = {
  locale: 'en',
  translated: gatherTexts([englishCore, englishFindings, englishRounds, english]),
} as const;

/** The page of rounds on a phone, whole. */
export function PhoneApp() {
  const [store, setStore] = useState<RoundStore | 'none' | null>(null);
  const [packs, setPacks] = useState<KeptPack[]>([]);
  useEffect(() => {
    openStore().then(
      async (opened) => {
        setPacks(await opened.listPacks());
        setStore(opened);
      },
      () => setStore('none'),
    );
  }, []);
  const last = packs[packs.length - 1]?.pack.me;
  useEffect(() => {
    document.documentElement.lang = last?.locale ?? 'zh-CN';
    document.documentElement.dataset['textSize'] = String(last?.textSize ?? 100);
  }, [last?.locale, last?.textSize]);
  const language = last?.locale === 'en' ? ENGLISH : ({ locale: 'zh-CN' } as const);
  return (
    <LanguageContext.Provider value={language}>
      {store === null || store === 'none' ? (
        <Opening failed={store === 'none'} />
      ) : (
        <Screens store={store} packs={packs} onPacks={setPacks} />
      )}
    </LanguageContext.Provider>
  );
}

function Opening({ failed }: { failed: boolean }) {
  const t = useTexts(phoneTexts);
  return failed ? (
    <Message look="seal" title={t('phone.noStore')} />
  ) : (
    <p role="status">{t('phone.loading')}</p>
  );
}

interface ScreensProps {
  store: RoundStore;
  packs: KeptPack[];
  onPacks: (packs: KeptPack[]) => void;
}

function Screens({ store, packs, onPacks }: ScreensProps) {
  const where = placeInHash(useHash(), packs);
  const readPacks = useCallback(() => void store.listPacks().then(onPacks), [store, onPacks]);
  return where.roundId === null ? (
    <RoundsScreen store={store} packs={packs} isUnknownPlace={where.isUnknown} onForgotten={readPacks} />
  ) : (
    <RoundScreen
      key={where.roundId}
      store={store}
      packs={packs}
      roundId={where.roundId}
      where={where}
      onFetched={readPacks}
    />
  );
}
