import type { ReactNode } from 'react';

export interface Column<R> {
  key: string;
  title: string;
  cell: (row: R) => ReactNode;
  /** Figures stand right. */
  numeric?: boolean;
}

interface TableProps<R> {
  caption: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string | number;
}

/** A table on a desk; on a phone each row becomes a block with its column titles, so nothing scrolls sideways. */
export function Table<R>({ caption, columns, rows, rowKey }: TableProps<R>) {
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{caption}</caption>
      <thead className="hidden border-b-2 border-line text-small text-soft sm:table-header-group">
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={`px-2 py-2 ${column.numeric ? 'text-right' : ''}`}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className="block border-b border-line py-2 sm:table-row sm:py-0">
            {columns.map((column) => (
              <td
                key={column.key}
                className={`flex justify-between px-2 py-1 sm:table-cell sm:py-2 ${column.numeric ? 'sm:text-right' : ''}`}
              >
                <span aria-hidden className="mr-4 shrink-0 text-small text-soft sm:hidden">
                  {column.title}
                </span>
                <span className={`text-right ${column.numeric ? '' : 'sm:text-left'}`}>
                  {column.cell(row)}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
