import type { Message, Outcome } from '../channel.ts';
import { plainText } from '../message-text.ts';
import { askJson } from './ask.server.ts';
import { readWecomAnswer, wecomOutcome } from './wecom-answer.ts';

/** Of a text message, https://developer.work.weixin.qq.com/document/path/91770; at most 20 messages a minute. */
const MOST_BYTES = 2048;

/** Has a robot speak in its WeCom group. Each robot is counted by itself, so the others need not wait. */
export async function sendToWecomRobot({ url }: { url: string }, message: Message): Promise<Outcome> {
  const asked = await askJson(url, { msgtype: 'text', text: { content: plainText(message, MOST_BYTES) } });
  const outcome = asked.outcome ?? wecomOutcome(readWecomAnswer(asked.answer));
  return outcome.kind === 'later' && asked.outcome === undefined ? { ...outcome, allWait: false } : outcome;
}
