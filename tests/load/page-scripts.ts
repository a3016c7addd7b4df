import { gzipSync } from 'node:zlib';
import { fire, type Target } from './fire.ts';

/** A script that a page makes the browser load, with its size on the wire. */
export interface LoadedScript {
  path: string;
  gzipBytes: number;
}

const MODULES_OF_PAGE = /(?:href|src|from|import)\s*=?\s*"(\/assets\/[\w.-]+\.js)"/g;
const STATIC_IMPORT = /(?:from|import)\s*"(?:\.|\/assets)\/([\w.-]+\.js)"/g;

/** Every script that the browser loads for the page: those that it names, and what they import. */
export async function readPageScripts(page: Target): Promise<LoadedScript[]> {
  const html = await fire(page);
  const waiting = [...html.matchAll(MODULES_OF_PAGE)].map(([, path]) => path ?? '');
  const loaded = new Map<string, LoadedScript>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    const script = await fire({ url: new URL(path, page.url).href, status: 200 });
    loaded.set(path, { path, gzipBytes: gzipSync(script).length });
    waiting.push(...importsOf(script));
  }
  return [...loaded.values()].sort((a, b) => b.gzipBytes - a.gzipBytes);
}

function importsOf(script: string): string[] {
  return [...script.matchAll(STATIC_IMPORT)].map(([, file]) => `/assets/${file}`);
}
