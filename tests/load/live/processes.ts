import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { say } from '../figure.ts';
import type { CrowdReport, ServerReport } from './messages.ts';

const PATIENCE_MS = 120_000;
/** What a process opens beside its sockets. */
const OTHER_FILES = 500;

/** A process of the bench that talks by messages. */
export interface Talker<M extends { what: string }> {
  send(message: unknown): void;
  /** Resolves with the next message of the kind. Rejects when the process failed, ended, or says nothing. */
  next<W extends M['what']>(what: W): Promise<Extract<M, { what: W }>>;
  stop(): void;
}

/** Opens sockets on a server: one for each cookie. Resolves when all of them are open. */
export async function gatherCrowd(url: string, cookies: readonly string[]): Promise<Talker<CrowdReport>> {
  const crowd = start<CrowdReport>('crowd-process.ts');
  crowd.send({ url, cookies });
  await crowd.next('gathered');
  return crowd;
}

/** A server of sockets: the portal's on a database, or a bare one. */
export function startSocketServer(databaseUrl = ''): Talker<ServerReport> {
  return start<ServerReport>('server-process.ts', databaseUrl);
}

function start<M extends { what: string }>(file: string, ...args: string[]): Talker<M> {
  const child = fork(path.join(import.meta.dirname, file), args, { execArgv: ['--import', 'tsx'] });
  return {
    send: (message) => child.send(message as object),
    next: (what) => nextOf(child, what),
    stop: () => void child.kill(),
  };
}

function nextOf<M extends { what: string }, W extends M['what']>(
  child: ChildProcess,
  what: W,
): Promise<Extract<M, { what: W }>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new Error(`Nothing was ${what}.`))), PATIENCE_MS);
    const onMessage = (message: M) => {
      if (message.what === what) end(() => resolve(message as Extract<M, { what: W }>));
      if (message.what === 'failed')
        end(() => reject(new Error(`The sockets failed: ${JSON.stringify(message)}`)));
    };
    const onExit = () => end(() => reject(new Error('A process of the bench ended.')));
    child.on('message', onMessage);
    child.once('exit', onExit);
    function end(settle: () => void) {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      settle();
    }
  });
}

/** Whether a process may open so many sockets; says so when it may not. Node raises its own limit as far as it goes. */
export function allowsSockets(figure: string, wanted: number): boolean {
  const told =
    process.platform === 'win32' ? 'unlimited' : execFileSync('sh', ['-c', 'ulimit -n']).toString().trim();
  const limit = told === 'unlimited' ? Infinity : Number(told);
  if (limit >= wanted + OTHER_FILES) return true;
  say(
    `${figure}: not measured, since ${wanted} sockets need more open files than the ${limit} allowed (ulimit -n).`,
  );
  return false;
}
