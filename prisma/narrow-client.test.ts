import { expect, test } from 'vitest';
import { narrowModel } from './narrow-client.ts';

const WORDS = { status: ['OPEN', 'CLOSED'], methods: ['SITE', 'REPORT'] };
const SOURCE = `export type DayPayload = {
    status: string
    methods: string[]
    place: string
}
export type DayMin = {
  status: string | null
}
export type DayWrite = {
  status?: string
  methods?: Prisma.DayCreatemethodsInput | string[]
}
export type DayUpdate = {
  status?: Prisma.StringFieldUpdateOperationsInput | string
}
export type DayWhere = {
  status?: Prisma.StringFilter<"Day"> | string
}`;

test('rows and writes are typed by the words; filters and other columns stay', () => {
  expect(narrowModel(SOURCE, 'Day', WORDS)).toBe(`export type DayPayload = {
    status: ('OPEN' | 'CLOSED')
    methods: ('SITE' | 'REPORT')[]
    place: string
}
export type DayMin = {
  status: ('OPEN' | 'CLOSED') | null
}
export type DayWrite = {
  status?: ('OPEN' | 'CLOSED')
  methods?: Prisma.DayCreatemethodsInput | string[]
}
export type DayUpdate = {
  status?: 'OPEN' | 'CLOSED'
}
export type DayWhere = {
  status?: Prisma.StringFilter<"Day"> | string
}`);
});

test('a column that the client does not have as a text is not passed over', () => {
  expect(() => narrowModel(SOURCE, 'Day', { colour: ['RED'] })).toThrow('Day.colour');
});
