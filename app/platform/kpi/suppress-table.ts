import { SMALLEST_GROUP } from './suppress.ts';

/** A table of counts with its sums; null is a cell that is not shown. */
export interface SuppressedTable {
  cells: (number | null)[][];
  rowSums: (number | null)[];
  columnSums: (number | null)[];
  total: number | null;
}

/** Counts beside those of the table, of the same shape, from which one could learn of a few. */
interface CountsBeside {
  /** Parts of the counts: a part of one to four tells of a few, and so does the rest. In sums as in cells. */
  parts?: readonly (readonly number[])[];
  /** Counts that are told elsewhere: a difference of one to four is a few people's. In cells only. */
  neighbours?: readonly (readonly number[])[];
}

/**
 * Hides counts of one to four, and further cells until none can be computed from the sums of its row and column: with a
 * single hidden cell of a line the next smallest goes too (default, practice of surveys). Sums are cells of the same
 * kind, in the last row and column. Nought stays: it tells of nobody.
 */
export function suppressTable(
  counts: readonly (readonly number[])[],
  { parts, neighbours }: CountsBeside = {},
): SuppressedTable {
  const grid = withSums(counts);
  const partsGrid = parts && withSums(parts);
  const hidden = grid.map((row, y) =>
    row.map((count, x) => {
      const part = partsGrid?.[y]?.[x] ?? 0;
      const other = neighbours?.[y]?.[x];
      return [count, part, part > 0 ? count - part : 0, other === undefined ? 0 : count - other].some(isFew);
    }),
  );
  while (hideOneMore(grid, hidden)) continue;
  const shown = grid.map((row, y) => row.map((count, x) => (hidden[y]?.[x] ? null : count)));
  const rows = shown.slice(0, -1);
  const sums = shown.at(-1) ?? [];
  return {
    cells: rows.map((row) => row.slice(0, -1)),
    rowSums: rows.map((row) => row.at(-1) ?? null),
    columnSums: sums.slice(0, -1),
    total: sums.at(-1) ?? null,
  };
}

/** Whether it is the number of a few people. */
export function isFew(count: number): boolean {
  return count !== 0 && Math.abs(count) < SMALLEST_GROUP;
}

function withSums(counts: readonly (readonly number[])[]): number[][] {
  const rows = counts.map((row) => [...row, sum(row)]);
  const width = rows[0]?.length ?? 0;
  return [...rows, Array.from({ length: width }, (_, x) => sum(rows.map((row) => row[x] ?? 0)))];
}

/** Finds a line in which one cell alone is hidden, and hides the smallest other that is not nought. */
function hideOneMore(grid: readonly number[][], hidden: boolean[][]): boolean {
  const lines = [
    ...grid.map((row, y) => row.map((_, x) => [y, x] as const)),
    ...(grid[0] ?? []).map((_, x) => grid.map((__, y) => [y, x] as const)),
  ];
  for (const line of lines) {
    if (line.filter(([y, x]) => hidden[y]?.[x]).length !== 1) continue;
    const [next] = line
      .filter(([y, x]) => !hidden[y]?.[x] && at(grid, y, x) > 0)
      .sort((one, other) => at(grid, ...one) - at(grid, ...other));
    if (!next) continue;
    hidden[next[0]]![next[1]] = true;
    return true;
  }
  return false;
}

function at(grid: readonly number[][], y: number, x: number): number {
  return grid[y]?.[x] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
