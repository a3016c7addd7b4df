import type { ServerBuild } from '@remix-run/node';
import { generateClient } from '#prisma/generate.ts';
import type { HttpAppOptions } from './http-app.ts';
import { shellOf } from './load-app.ts';

type DevelopmentApp = Pick<HttpAppOptions, 'build' | 'shell' | 'clientFolder' | 'developmentModules'> & {
  close(): Promise<void>;
};

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** The app from its sources, loaded anew when they change. */
export async function loadDevelopmentApp(): Promise<DevelopmentApp> {
  await generateClient();
  const { createServer } = await import('vite');
  const vite = await withoutExits(() => createServer({ server: { middlewareMode: true } }));
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>;
  const shell = async () => shellOf(await build());
  return {
    build,
    shell,
    clientFolder: null,
    developmentModules: vite.middlewares,
    close: () => vite.close(),
  };
}

/** The tools exit at once at a signal; the portal would leave its database running. */
async function withoutExits<T>(work: () => Promise<T>): Promise<T> {
  const ours = SIGNALS.map((signal) => process.listeners(signal));
  const result = await work();
  SIGNALS.forEach((signal, i) => {
    for (const listener of process.listeners(signal)) {
      if (!ours[i]!.includes(listener)) process.removeListener(signal, listener);
    }
  });
  return result;
}
