import { createHmac } from 'node:crypto';
import type { Message, Outcome } from '../channel.ts';
import { plainText } from '../message-text.ts';
import { askJson } from './ask.server.ts';

const MOST_BYTES = 15_000;
/** Whoever sends more than 20 messages a minute is shut out for ten. */
const SHUT_OUT_MS = 600_000;

/** 自定义机器人 error codes, https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages */
const SENT = 0;
const BUSY = -1;
const TOO_OFTEN = new Set([130101, 410100, 660026]);
/** The signature, keyword or address does not fit the robot's settings; no such token, group or robot. */
const SHUT = new Set([310000, 300001, 300005, 400013, 400101, 400102, 400106]);

/** Has a robot speak in its DingTalk group, signed where it has a secret. */
export async function sendToDingtalkRobot(
  robot: { url: string; secret: string },
  message: Message,
): Promise<Outcome> {
  const body = { msgtype: 'text', text: { content: plainText(message, MOST_BYTES) } };
  const asked = await askJson(signed(robot, Date.now()), body);
  return asked.outcome ?? outcomeOf(asked.answer);
}

/** The webhook with the signature that DingTalk asks for: HMAC-SHA256 of time and secret, by the secret. */
function signed({ url, secret }: { url: string; secret: string }, timestamp: number): string {
  if (secret === '') return url;
  const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
  return `${url}&timestamp=${timestamp}&sign=${encodeURIComponent(sign)}`;
}

function outcomeOf(answer: unknown): Outcome {
  const code = typeof answer === 'object' && answer !== null && 'errcode' in answer ? answer.errcode : null;
  if (code === SENT) return { kind: 'sent' };
  if (typeof code !== 'number') return { kind: 'later', reason: 'dingtalk.unreadable' };
  const reason = `dingtalk.${code}`;
  if (code === BUSY) return { kind: 'later', reason };
  if (TOO_OFTEN.has(code)) return { kind: 'later', reason, afterMs: SHUT_OUT_MS };
  return { kind: SHUT.has(code) ? 'gone' : 'failed', reason };
}
