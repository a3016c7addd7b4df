import { eventNames } from '#app/core/live-event.ts';

/** What happens to the clock of any record that has one. */
export const clockEvents = <const N extends string>(noun: N) =>
  eventNames(noun, { passOn: 'passedOn', handOver: 'handedOver', chase: 'chased' });
