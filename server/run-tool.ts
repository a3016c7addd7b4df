import { spawn } from 'node:child_process';
import path from 'node:path';
import { variablesForTools } from './environment.ts';

/** The folder of the checkout. */
export const ROOT = path.resolve(import.meta.dirname, '..');

/** Where tools and locks of this checkout keep what may be deleted at any time. */
export const CACHE = path.join(ROOT, 'node_modules/.cache/zhijia');

/**
 * Runs one of the installed tools to its end, with none of our secrets among its variables.
 *
 * @param script the tool's script below `node_modules`
 * @param variables added to those that every tool gets
 * @throws Error with the tool's own words when it ends with another code than 0
 */
export function runTool(
  script: string,
  args: string[],
  variables: Record<string, string> = {},
): Promise<void> {
  const command = [path.join(ROOT, 'node_modules', script), ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      env: { ...variablesForTools(), ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    }
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said.trim()))));
  });
}
