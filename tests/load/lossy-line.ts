import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface LossyLine {
  url: string;
  /** Bytes that came from the phone so far, those that were lost included. */
  sent(): number;
  breaks(): number;
  close(): Promise<void>;
}

interface LineOptions {
  /** Where it leads. */
  to: string;
  /** Bytes a second, each way. */
  rate: number;
  /** A connection breaks after about so many bytes of the phone's. */
  breaksEvery: number;
}

const TICK_MS = 20;

/** A line on this machine that is slow and breaks: what a phone between two workshops has. */
export async function openLossyLine({ to, rate, breaksEvery }: LineOptions): Promise<LossyLine> {
  const target = new URL(to);
  let sent = 0;
  let breaks = 0;
  let untilBreak = breaksEvery;
  const server = createServer((phone) => {
    const portal = connect(Number(target.port), target.hostname);
    const end = () => void (phone.destroy(), portal.destroy());
    for (const socket of [phone, portal]) socket.on('error', end).on('close', end);
    slowly(phone, portal, rate, (bytes) => {
      sent += bytes;
      untilBreak -= bytes;
      if (untilBreak > 0) return;
      // Unevenly, so that it does not always break at the same place of a photo.
      untilBreak = breaksEvery * (0.5 + (((breaks += 1) * 0.618) % 1));
      end();
    });
    slowly(portal, phone, rate, () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sent: () => sent,
    breaks: () => breaks,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Passes on so many bytes a second; what waits is held back at its source. */
function slowly(from: Socket, into: Socket, rate: number, passed: (bytes: number) => void): void {
  const most = Math.max(1, Math.round((rate * TICK_MS) / 1000));
  let waiting = Buffer.alloc(0);
  let hasEnded = false;
  from.on('data', (chunk) => {
    waiting = Buffer.concat([waiting, chunk as Buffer]);
    from.pause();
  });
  from.on('end', () => (hasEnded = true));
  const timer = setInterval(() => {
    if (into.destroyed) return clearInterval(timer);
    const part = waiting.subarray(0, most);
    waiting = waiting.subarray(part.length);
    if (part.length > 0) into.write(part);
    if (part.length > 0) passed(part.length);
    if (waiting.length === 0 && hasEnded) into.end();
    else if (waiting.length === 0) from.resume();
  }, TICK_MS);
  into.on('close', () => clearInterval(timer));
}
