import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppressTable } from './suppress-table.ts';

const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([height, width]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

test('a small cell is hidden, and so are those that would give it away', () => {
  const { cells, rowSums, columnSums, total } = suppressTable([
    [20, 3],
    [10, 12],
  ]);
  expect(cells).toEqual([
    [null, null],
    [null, null],
  ]);
  expect([rowSums, columnSums, total]).toEqual([[23, 22], [30, 15], 45]);
});

test('nothing small hides nothing', () => {
  expect(suppressTable([[5, 0, 7]])).toEqual({
    cells: [[5, 0, 7]],
    rowSums: [12],
    columnSums: [5, 0, 7],
    total: 12,
  });
});

test('what is shown is never one to four, and what is shown is true', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const { cells, rowSums, columnSums, total } = suppressTable(counts);
      const shown = [...cells.flat(), ...rowSums, ...columnSums, total];
      expect(shown.every((count) => count === null || count === 0 || count >= 5)).toBe(true);
      cells.forEach((row, y) =>
        row.forEach((count, x) => expect(count === null || count === counts[y]![x]).toBe(true)),
      );
    }),
  );
});

test('no line of cells and its sum has a single hole with something else in it', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const { cells, rowSums, columnSums } = suppressTable(counts);
      const rows = cells.map((row, y) => [...row, rowSums[y]!]);
      const columns = columnSums.map((sum, x) => [...cells.map((row) => row[x]!), sum]);
      for (const line of [...rows, ...columns]) {
        const holes = line.filter((count) => count === null).length;
        const others = line.filter((count) => count !== null && count > 0).length;
        expect(holes === 1 && others > 0).toBe(false);
      }
    }),
  );
});

test('a part of a few hides its count, and so does a rest of a few', () => {
  const parts = [[3, 8, 18, 9]];
  const { cells } = suppressTable([[20, 20, 20, 20]], { parts });
  expect(cells).toEqual([[null, 20, null, 20]]);
});

test('a count that differs by a few from one that is told elsewhere is hidden, in cells and not in sums', () => {
  const { cells, total } = suppressTable([[20, 20, 30]], { neighbours: [[22, 20, 30]] });
  expect(cells).toEqual([[null, null, 30]]);
  expect(total).toBe(70);
});
