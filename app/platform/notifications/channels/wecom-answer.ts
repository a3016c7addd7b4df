import type { Outcome } from '../channel.ts';

/** What WeCom answers, as far as it is asked for. */
export interface WecomAnswer {
  errcode: number;
  access_token?: string;
  /** Seconds. */
  expires_in?: number;
  /** Receivers that the application cannot reach, by `|`, although others got the message. */
  invaliduser?: string;
}

/** 企业微信全局错误码, https://developer.work.weixin.qq.com/document/path/90313 */
const SENT = 0;
const BUSY = -1;
const TOO_OFTEN = new Set([45009, 45033]);
const UNKNOWN_USER = new Set([60111, 81013, 40003]);
const INVALID_WEBHOOK = 93000;
const BAD_TOKEN = new Set([40014, 42001, 41001]);
/** The application's own settings are wrong: nothing goes to anybody until an administrator mends them. */
const BAD_SETTINGS = new Set([40001, 40013, 40056, 60020]);
/** Calls are counted by the minute. */
const COUNTED_MS = 60_000;

/** Reads an answer; null where it is none of WeCom's. */
export function readWecomAnswer(answer: unknown): WecomAnswer | null {
  const isOne = typeof answer === 'object' && answer !== null && 'errcode' in answer;
  return isOne && typeof answer.errcode === 'number' ? (answer as WecomAnswer) : null;
}

/** Whether the token that was sent is none any more. */
export function isTokenRefused(answer: WecomAnswer | null): boolean {
  return answer !== null && BAD_TOKEN.has(answer.errcode);
}

/** What became of a message. */
export function wecomOutcome(answer: WecomAnswer | null): Outcome {
  if (!answer) return { kind: 'later', reason: 'wecom.unreadable' };
  const { errcode } = answer;
  const reason = `wecom.${errcode}`;
  if (errcode === SENT)
    return answer.invaliduser ? { kind: 'gone', reason: 'wecom.invaliduser' } : { kind: 'sent' };
  if (errcode === BUSY) return { kind: 'later', reason };
  if (TOO_OFTEN.has(errcode)) return { kind: 'later', reason, afterMs: COUNTED_MS, allWait: true };
  if (UNKNOWN_USER.has(errcode) || errcode === INVALID_WEBHOOK) return { kind: 'gone', reason };
  if (BAD_TOKEN.has(errcode) || BAD_SETTINGS.has(errcode)) return { kind: 'later', reason, allWait: true };
  return { kind: 'failed', reason };
}
