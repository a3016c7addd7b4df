import * as XLSX from '@e965/xlsx';
import { errorCell, textCell, type Cell, type Epoch } from './cell.ts';
import { CellPool } from './cell-pool.ts';
import { serialToDay } from './serial-day.ts';

/** A shared string of one run begins with its text; rich text begins with a run. */
const PLAIN_STRING = /^<(?:\w+:)?t[\s>]/;
const LEADING_ZEROS = /^0{2,}$/;
/** Error values as the workbook reader numbers them. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};
const OTHER_ERROR = '#CALC!';

const isDateFormat: (format: string) => boolean = (XLSX.SSF as { is_date: (format: string) => boolean })
  .is_date;

/** A function that turns the reader's cells into ours; null for an empty cell. Equal plain cells are shared. */
export function cellConverter(epoch: Epoch): (raw: XLSX.CellObject) => Cell | null {
  const pool = new CellPool();
  const dateFormats = new Map<unknown, boolean>();
  const isDate = (format: unknown): boolean => {
    let known = dateFormats.get(format);
    if (known === undefined)
      dateFormats.set(format, (known = typeof format === 'string' && isDateFormat(format)));
    return known;
  };
  return (raw) => {
    const formula = raw.f !== undefined;
    switch (raw.t) {
      case 's':
        return toText(raw, formula, pool);
      case 'n':
        return toNumber(Number(raw.v), raw.z, { formula, date: isDate(raw.z), epoch });
      case 'b':
        return { ...textCell(raw.v ? 'TRUE' : 'FALSE'), kind: 'boolean', formula };
      case 'e':
        return { ...errorCell(ERRORS[Number(raw.v)] ?? OTHER_ERROR), formula };
      default:
        return formula ? { ...errorCell(''), formula } : null;
    }
  };
}

function toText(raw: XLSX.CellObject, formula: boolean, pool: CellPool): Cell {
  const text = String(raw.v ?? '');
  const rich = typeof raw.r === 'string' && !PLAIN_STRING.test(raw.r);
  return formula || rich ? { ...textCell(text), formula, rich } : pool.text(text);
}

interface NumberTraits {
  formula: boolean;
  date: boolean;
  epoch: Epoch;
}

function toNumber(value: number, format: unknown, { formula, date, epoch }: NumberTraits): Cell {
  const common = { number: value, formula, rich: false };
  if (date) return { kind: 'date', text: serialToDay(value, epoch) ?? String(value), ...common };
  return { kind: 'number', text: numberText(value, format), ...common };
}

/** A number shown with leading zeros is a key that was typed as a number. */
function numberText(value: number, format: unknown): string {
  const padded =
    typeof format === 'string' && LEADING_ZEROS.test(format) && Number.isInteger(value) && value >= 0;
  return padded ? String(value).padStart(format.length, '0') : String(value);
}
