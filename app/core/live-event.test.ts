import { expect, test } from 'vitest';
import type { Tx } from './db.server.ts';
import { eventNames, type EventName } from './live-event.ts';
import { announce } from './live.server.ts';

test('a catalogue names its events by noun and participle', () => {
  expect(eventNames('keys', { find: 'found', giveBack: 'givenBack' })).toEqual({
    find: 'keys.found',
    giveBack: 'keys.givenBack',
  });
});

test('only names of a catalogue can be announced', () => {
  const { find }: { find: EventName<'keys'> } = eventNames('keys', { find: 'found' });
  const known = (tx: Tx) => announce(tx, [], find, 1);
  // @ts-expect-error a text that stands in no catalogue does not compile
  const unknown = (tx: Tx) => announce(tx, [], 'keys.found', 1);
  expect([known, unknown]).toHaveLength(2);
});
