import { createTransport } from 'nodemailer';
import { env } from '#app/core/env.server.ts';
import type { Message, Outcome } from '../channel.ts';
import { htmlText, oneLine, plainText } from '../message-text.ts';

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const MOST_BYTES = 100_000;
/** RFC 5321 §4.2.3: no such mailbox, and moved away. */
const NO_MAILBOX = new Set([550, 551, 553]);
const PERMANENT = 500;

/** Sends a mail, as plain text and as simple HTML. */
export async function sendMail(address: string, message: Message): Promise<Outcome> {
  const { mail } = env().outside;
  if (!mail) return { kind: 'failed', reason: 'mail.notOpen' };
  const transport = createTransport({ url: mail.smtpUrl, ...PATIENCE });
  try {
    await transport.sendMail({
      from: { name: '职家', address: mail.from },
      // As an object, so that nothing in it is read as a further receiver.
      to: { name: '', address },
      subject: oneLine(message.title),
      text: plainText(message, MOST_BYTES),
      html: htmlText(message),
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return { kind: 'sent' };
  } catch (error) {
    return outcomeOf(error);
  } finally {
    transport.close();
  }
}

function outcomeOf(error: unknown): Outcome {
  const { responseCode, command, code } = error as { responseCode?: number; command?: string; code?: string };
  const reason = `mail.${responseCode ?? code ?? 'unknown'}`;
  const isAboutReceiver = command === 'RCPT TO';
  if (isAboutReceiver && responseCode !== undefined && responseCode >= PERMANENT) {
    return { kind: NO_MAILBOX.has(responseCode) ? 'gone' : 'failed', reason };
  }
  if (isAboutReceiver) return { kind: 'later', reason };
  if (command === 'DATA' && responseCode !== undefined && responseCode >= PERMANENT) {
    return { kind: 'failed', reason };
  }
  // Not reached, not signed in, or not now.
  return { kind: 'later', reason, allWait: true };
}
