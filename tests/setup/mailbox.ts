import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail as a real SMTP server took it. */
export interface ReceivedMail {
  to: string[];
  /** Headers and body as they were sent. */
  raw: string;
  subject: string;
  /** Its parts, decoded, one after the other. */
  body: string;
}

/** An SMTP server of this process that keeps what it gets. */
export interface Mailbox {
  url: string;
  received: ReceivedMail[];
  /** How it answers each receiver, or everything; null: it takes it. Tests set it. */
  refusal: { at: 'RCPT TO' | 'DATA' | 'CONNECT'; code: number } | null;
  close(): Promise<void>;
}

/** Starts it on a free port of this machine. */
export async function openMailbox(): Promise<Mailbox> {
  const mailbox: Mailbox = { url: '', received: [], refusal: null, close: () => Promise.resolve() };
  const refused = (at: string) => {
    const { refusal } = mailbox;
    return refusal?.at === at ? Object.assign(new Error('refused'), { responseCode: refusal.code }) : null;
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, done) => done(refused('CONNECT')),
    onRcptTo: (_address, _session, done) => done(refused('RCPT TO')),
    onData(stream, session, done) {
      void text(stream).then((raw) => {
        const error = refused('DATA');
        if (!error)
          mailbox.received.push(
            readMail(
              raw,
              session.envelope.rcptTo.map(({ address }) => address),
            ),
          );
        done(error);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  mailbox.url = `smtp://127.0.0.1:${port}`;
  mailbox.close = () => new Promise((resolve) => server.close(resolve));
  return mailbox;
}

function readMail(raw: string, to: string[]): ReceivedMail {
  const unfolded = raw.replace(/\r\n[ \t]+/g, ' ');
  const subject = /^Subject: (.*)$/m.exec(unfolded)?.[1]?.trim() ?? '';
  return { to, raw, subject: decodeWords(subject), body: decodeParts(raw) };
}

/** RFC 2047. Words side by side belong together, even in the middle of a character. */
function decodeWords(header: string): string {
  return header.replace(/=\?UTF-8\?([BQ])\?[^?]*\?=(\s+=\?UTF-8\?\1\?[^?]*\?=)*/gi, (words) => {
    const bytes = [...words.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi)].map(([, kind, word = '']) =>
      kind?.toUpperCase() === 'B' ? Buffer.from(word, 'base64') : quotedPrintable(word.replace(/_/g, ' ')),
    );
    return Buffer.concat(bytes).toString();
  });
}

function decodeParts(raw: string): string {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1];
  const parts = boundary ? raw.split(`--${boundary}`).slice(1, -1) : [raw];
  return parts
    .map((part) => {
      const [head = '', ...rest] = part.split('\r\n\r\n');
      const content = rest.join('\r\n\r\n');
      if (/base64/i.test(head)) return Buffer.from(content, 'base64').toString();
      return /quoted-printable/i.test(head) ? quotedPrintable(content).toString() : content;
    })
    .join('\n');
}

function quotedPrintable(text: string): Buffer {
  const joined = text.replace(/=\r?\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
}
