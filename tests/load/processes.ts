import { readdir, readFile } from 'node:fs/promises';

/** Memory of a process in MB: resident now, and at most so far. */
export interface Memory {
  now: number;
  peak: number;
}

/** The memory of the child of this process that runs the program; null when none does, or where `/proc` is not. */
export async function memoryOfChild(program: string): Promise<Memory | null> {
  const names = await readdir('/proc').catch(() => []);
  for (const pid of names.filter((name) => /^\d+$/.test(name))) {
    const memory = await readMemory(pid, program).catch(() => null);
    if (memory !== null) return memory;
  }
  return null;
}

async function readMemory(pid: string, program: string): Promise<Memory | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  if (numberAt(status, 'PPid') !== process.pid) return null;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
  if (!command.split('\0').includes(program)) return null;
  return { now: numberAt(status, 'VmRSS') / 1024, peak: numberAt(status, 'VmHWM') / 1024 };
}

function numberAt(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
}

/** Does the work and resolves with its result and the highest memory that the child was seen to have, in MB. */
export async function watchPeak<T>(program: string, work: Promise<T>): Promise<{ result: T; peak: number }> {
  let peak = 0;
  const look = () => void memoryOfChild(program).then((memory) => (peak = Math.max(peak, memory?.peak ?? 0)));
  const timer = setInterval(look, 100);
  try {
    const result = await work;
    return { result, peak };
  } finally {
    clearInterval(timer);
  }
}
