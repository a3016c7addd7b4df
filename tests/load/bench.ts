import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '#server/build.ts';
import { print, say } from './figure.ts';
import { MEASUREMENTS } from './measurements.ts';
import { openRig } from './rig.ts';

const LIMIT_MS = 15 * 60_000;
const IDS = MEASUREMENTS.flatMap(({ ids }) => ids);

/** Prints the figures that are asked for, all of them when none is named, one JSON line each. */
async function bench(only: readonly string[]): Promise<void> {
  await ensureBuilt(say);
  const rig = await openRig();
  try {
    await Promise.race([measureAll(only), stopped()]);
  } finally {
    await rig.close();
  }

  async function measureAll(wanted: readonly string[]): Promise<void> {
    const asked = (id: string) => wanted.length === 0 || wanted.includes(id);
    for (const { ids, measure } of MEASUREMENTS.filter((one) => one.ids.some(asked))) {
      say(`Measuring ${ids.filter(asked).join(', ')} …`);
      for (const figure of await measure(rig, asked)) if (asked(figure.figure)) print(figure);
    }
  }
}

/** Rejects when it takes too long, or when it is told to stop. */
function stopped(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('The bench took too long.')), LIMIT_MS).unref();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => reject(new Error(`The bench was stopped by ${signal}.`)));
    }
  });
}

function readIds(): string[] {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const ids = values.only?.split(',').filter(Boolean) ?? [];
  const unknown = ids.filter((id) => !IDS.includes(id));
  if (unknown.length > 0)
    throw new Error(`There is no figure ${unknown.join(', ')}; there are ${IDS.join(', ')}.`);
  return ids;
}

function sayLoad(): void {
  say(
    `Load of the machine: ${loadavg()
      .map((load) => load.toFixed(2))
      .join(' ')}`,
  );
}

sayLoad();
try {
  await bench(readIds());
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
sayLoad();
process.exit();
