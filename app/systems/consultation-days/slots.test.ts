import { describe, expect, test } from 'vitest';
import { clashOf, freeSlots, slotsOf, type Sitting } from './slots.ts';

const sitting = (station: string, fromTime: string, toTime: string, employeeId = 1): Sitting => ({
  station,
  fromTime,
  toTime,
  employeeId,
  part: 'REPRESENTATIVE',
});

describe('the slots of a day', () => {
  test('fill a shift, and what is left over of it is none', () => {
    const times = slotsOf([sitting('一号台', '09:00', '09:35')], 10).map(({ fromTime }) => fromTime);
    expect(times).toEqual(['09:00', '09:10', '09:20']);
  });

  test('are the same for two at one station, and go on through a change of shift', () => {
    const two = [sitting('一号台', '09:00', '10:00'), sitting('一号台', '09:15', '10:00', 2)];
    expect(slotsOf(two, 20).map(({ fromTime }) => fromTime)).toEqual(['09:00', '09:20', '09:40']);
    const turns = [sitting('一号台', '09:00', '09:30'), sitting('一号台', '09:30', '10:00', 2)];
    expect(slotsOf(turns, 20)).toHaveLength(3);
  });

  test('are not those of a manager alone', () => {
    expect(slotsOf([{ ...sitting('一号台', '09:00', '10:00'), part: 'MANAGER' }], 10)).toEqual([]);
  });

  test('are free unless they are taken or over', () => {
    const slots = slotsOf([sitting('一号台', '09:00', '10:00')], 20);
    const taken = [{ station: '一号台', fromTime: '09:20' }];
    expect(freeSlots(slots, taken, '09:10').map(({ fromTime }) => fromTime)).toEqual(['09:40']);
  });

  test('of no length are refused', () => {
    expect(() => slotsOf([], 0)).toThrow(RangeError);
  });
});

describe('nobody sits in two places at once', () => {
  test('a minute too many is a clash, one after the other is none', () => {
    const [one, next] = [sitting('一号台', '09:00', '10:00'), sitting('二号台', '10:00', '11:00')];
    expect(clashOf([one, next])).toBeNull();
    const early = { ...next, fromTime: '09:59' };
    expect(clashOf([one, early])).toEqual([one, early]);
    expect(clashOf([one, { ...early, employeeId: 2 }])).toBeNull();
  });
});
