import { announcePortal } from './portal-address.ts';
import { startPortal } from './portal.ts';

/** Starts one portal with the demo factory for all browser tests; its address is their base URL. */
export default async function setup(): Promise<() => Promise<void>> {
  const portal = await startPortal({ demo: true });
  announcePortal(portal.url, portal.output(), portal.dataDir);
  return async () => {
    await portal.stop();
  };
}
