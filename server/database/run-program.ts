import { spawn } from 'node:child_process';

/** A system user that a program runs as. */
export interface Identity {
  uid: number;
  gid: number;
  name: string;
}

export interface Outcome {
  /** Null when the program could not be started or was ended by a signal. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The variables that PostgreSQL's programs get: none of ours, so that no `PG…` setting of the shell leaks in. */
export const PROGRAM_ENVIRONMENT: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
  TZ: 'UTC',
};

/** Runs a program to its end as the given user (null: as ourselves). Never throws; a failed start has code null. */
export function runProgram(file: string, args: string[], identity: Identity | null): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      ...runAs(identity),
      cwd: '/',
      env: PROGRAM_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const outcome: Outcome = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (outcome.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (outcome.stderr += chunk.toString()));
    child.on('error', (error) => resolve({ ...outcome, stderr: `${outcome.stderr}${error.message}` }));
    child.on('close', (code) => resolve({ ...outcome, code }));
  });
}

/** The spawn options that make a child run as this user. */
export function runAs(identity: Identity | null): { uid?: number; gid?: number } {
  return identity === null ? {} : { uid: identity.uid, gid: identity.gid };
}
