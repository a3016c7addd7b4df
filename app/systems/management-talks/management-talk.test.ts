import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import { overlaps, quarterOf, signedText, TALK_STATUSES, type AskedQuestion } from './management-talk.ts';
import { seesTalk, type Viewer } from './policy.ts';
import { TRANSITIONS } from './transitions.ts';
import { talkWorkflow } from './workflow.ts';

const QUESTION: AskedQuestion = {
  seq: 1,
  text: '什么时候装排风扇',
  answer: '下月',
  withheld: false,
  promise: '',
  promiseOn: null,
};

describe('what is signed', () => {
  test.each([
    { answer: '下下月' },
    { withheld: true },
    { promise: '装排风扇' },
    { promiseOn: '2024-05-01' },
    { text: '什么时候修' },
  ])('changes with %o', (change) => {
    expect(signedText('', [{ ...QUESTION, ...change }])).not.toBe(signedText('', [QUESTION]));
  });

  test('has one reading only: words do not move between fields', () => {
    const one = signedText('甲', [{ ...QUESTION, text: '乙', answer: '' }]);
    expect(one).not.toBe(signedText('甲乙', [{ ...QUESTION, text: '', answer: '' }]));
  });
});

describe('two talks', () => {
  const hour = 3_600_000;
  test.each([
    [0, hour, false],
    [0, hour - 1, true],
    [hour, 0, false],
    [0, 0, true],
  ])('at %i and %i, an hour each: overlapping %s', (one, other, expected) => {
    expect(overlaps({ at: one, length: 60 }, { at: other, length: 60 })).toBe(expected);
  });
});

test.each([
  ['2024-01-01', '2024-Q1'],
  ['2024-03-31', '2024-Q1'],
  ['2024-04-01', '2024-Q2'],
  ['2024-12-31', '2024-Q4'],
])('%s is in %s', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

test('every status that is not over has a clock, and what runs ends', () => {
  const over = new Set(['PUBLISHED', 'CLOSED', 'WITHDRAWN']);
  for (const status of TALK_STATUSES) {
    const runs = talkWorkflow.expected[status].some(({ clock }) => clock !== 'none');
    expect([status, runs]).toEqual([status, !over.has(status)]);
    if (!over.has(status)) expect(TRANSITIONS[status].length).toBeGreaterThan(0);
  }
});

test('others read what was published for them, and nothing before', () => {
  const worker: Viewer = {
    isRequester: false,
    isManager: false,
    isUnionOfficer: false,
    isUnionChair: false,
    isManagement: false,
    isOnHook: false,
    isOfUnit: true,
  };
  expect(seesTalk(worker, false, 'ENTERPRISE')).toBe(false);
  expect(seesTalk(worker, true, 'UNIT')).toBe(true);
  expect(seesTalk({ ...worker, isOfUnit: false }, true, 'UNIT')).toBe(false);
  expect(seesTalk(worker, true, 'PARTIES')).toBe(false);
});

test('the calendar file has short lines and no character cut in two', () => {
  const at = new Date('2024-03-05T06:00:00Z');
  const topic = '夏季高温、通风和津贴，三件事一起谈；请带上去年的台账和本月的排班表';
  const file = calendarFile({
    no: 'YT-2024-0001',
    topic,
    place: '二楼',
    length: 90,
    at,
    version: 2,
    now: at,
  });
  const lines = file.split('\r\n');
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(file).toContain('DTSTART:20240305T060000Z');
  expect(file).toContain('DTEND:20240305T073000Z');
  expect(file.replaceAll('\r\n ', '')).toContain(topic);
});
