import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import express from 'express';

/** Serves the bare page on a free port and prints its address. Ends when its parent does. */
const folder = path.resolve(import.meta.dirname, '../../../build/bare');
const build = (await import(pathToFileURL(path.join(folder, 'server/index.js')).href)) as ServerBuild;
const app = express();
app.disable('x-powered-by');
app.use('/assets', express.static(path.join(folder, 'client/assets'), { immutable: true, maxAge: '1y' }));
app.all('*', createRequestHandler({ build, mode: 'production' }));
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') {
    process.stdout.write(`http://127.0.0.1:${address.port}/\n`);
  }
});
process.stdin.on('end', () => process.exit()).resume();
