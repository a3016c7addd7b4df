import { gzipSync } from 'node:zlib';
import { fire, type Target } from './fire.ts';

/** A script that a page makes the browser load, with its size on the wire. */
export interface LoadedScript {
  path: string;
  gzipBytes: number;
}

const MODULES_OF_PAGE = /(?:href|src|from|import)\s*=?\s*"(\/assets\/[\w.-]+\.js)"/g;
const STATIC_IMPORT = /(?:from|import)\s*"(?:\.|\/assets)\/([\w.-]+\.js)"/g;
const TEXTS_OF_LOCALE = /import\(\s*"\.\/(zh-CN-[\w-]+\.js)"/;

/**
 * Every script that the browser loads for the page: those that it names, what they import, and the texts of the
 * source language, which the entry loads before it shows anything.
 */
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
  const texts = TEXTS_OF_LOCALE.exec(script)?.[1];
  const found = [...script.matchAll(STATIC_IMPORT)].map(([, file]) => file ?? '');
  return [...found, ...(texts ? [texts] : [])].map((file) => `/assets/${file}`);
}
