/** What the run's global setup tells the workers of Playwright. */
export interface RunningPortal {
  url: string | undefined;
  /** What the portal printed when it was ready, the demo's accounts among it. */
  greeting: string;
  /** Its data folder, for what no browser can do, such as letting days pass. */
  dataDir: string;
}

export function announcePortal(url: string, greeting: string, dataDir: string): void {
  process.env['PORTAL_DATA'] = dataDir;
  process.env['PORTAL_URL'] = url;
  process.env['PORTAL_GREETING'] = greeting;
}

/** The portal of this run, asked in the configuration and in the tests. */
export function runningPortal(): RunningPortal {
  return {
    url: process.env['PORTAL_URL'],
    greeting: process.env['PORTAL_GREETING'] ?? '',
    dataDir: process.env['PORTAL_DATA'] ?? '',
  };
}
