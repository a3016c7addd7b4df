import { env } from '#app/core/env.server.ts';
import type { Message, Outcome } from '../channel.ts';
import { linkedText } from '../message-text.ts';
import { ask, askJson } from './ask.server.ts';
import { isTokenRefused, readWecomAnswer, wecomOutcome } from './wecom-answer.ts';

const API = 'https://qyapi.weixin.qq.com/cgi-bin';
/** Of a text message, https://developer.work.weixin.qq.com/document/path/90236 */
const MOST_BYTES = 2048;
/** A token is given up this long before its end, so that none ends on its way. */
const MARGIN_S = 300;

let kept: { token: string; until: number } | null = null;

/**
 * Sends a message of the application to a member, by the id that he has in WeCom. A token that is none any more is
 * fetched anew once.
 */
export async function sendToWecom(userId: string, message: Message): Promise<Outcome> {
  const first = await sendOnce(userId, message);
  if (first !== 'tokenRefused') return first;
  kept = null;
  const second = await sendOnce(userId, message);
  return second === 'tokenRefused' ? { kind: 'later', reason: 'wecom.token', allWait: true } : second;
}

async function sendOnce(userId: string, message: Message): Promise<Outcome | 'tokenRefused'> {
  const { wecom } = env().outside;
  if (!wecom) return { kind: 'failed', reason: 'wecom.notOpen' };
  const got = await tokenFor(wecom);
  if (got.outcome) return got.outcome;
  const asked = await askJson(`${API}/message/send?access_token=${encodeURIComponent(got.token)}`, {
    touser: userId,
    msgtype: 'text',
    agentid: wecom.agentId,
    text: { content: linkedText(message, MOST_BYTES) },
  });
  if (asked.outcome) return asked.outcome;
  const answer = readWecomAnswer(asked.answer);
  return isTokenRefused(answer) ? 'tokenRefused' : wecomOutcome(answer);
}

/** One token serves all messages of this process until it ends: WeCom refuses who asks for one too often. */
async function tokenFor(wecom: {
  corpId: string;
  secret: string;
}): Promise<{ token: string; outcome?: undefined } | { outcome: Outcome }> {
  if (kept && kept.until > Date.now()) return { token: kept.token };
  const query = new URLSearchParams({ corpid: wecom.corpId, corpsecret: wecom.secret });
  const asked = await ask(`${API}/gettoken?${query}`);
  if (asked.outcome) return asked;
  const answer = readWecomAnswer(await asked.response.json().catch(() => null));
  if (!answer?.access_token) {
    const outcome = wecomOutcome(answer);
    return { outcome: outcome.kind === 'later' ? { ...outcome, allWait: true } : outcome };
  }
  kept = { token: answer.access_token, until: Date.now() + ((answer.expires_in ?? 0) - MARGIN_S) * 1000 };
  return { token: kept.token };
}
