import { useLocation } from '@remix-run/react';
import { useEffect, useSyncExternalStore } from 'react';
import { NetworkBar } from '#app/ui/network-bar.tsx';
import { readNotice, sayOfNetwork, stopStaying, subscribeToNotice } from './reach.ts';
import { useTexts } from './shown-texts.tsx';
import { networkTexts } from './texts/network.zh-CN.ts';

/** Keeps a page in place while there is no network, and says so. Stands once around all pages. */
export function NetworkNotice() {
  const t = useTexts(networkTexts);
  const notice = useSyncExternalStore(subscribeToNotice, readNotice, () => null);
  const { pathname, key } = useLocation();
  useEffect(() => {
    let end: (() => void) | null = () => undefined;
    void import('./hold-back.ts').then(
      ({ holdBack }) => {
        if (end !== null) end = holdBack();
      },
      () => undefined,
    );
    return () => {
      end?.();
      end = null;
    };
  }, []);
  useEffect(() => sayOfNetwork(null), [pathname]);
  useEffect(stopStaying, [key]);
  return (
    <NetworkBar
      label={notice && t(`network.${notice}`)}
      close={t(notice === 'formHeld' ? 'network.dontSend' : 'network.close')}
      onClose={() => sayOfNetwork(null)}
    />
  );
}
