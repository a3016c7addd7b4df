import { textCell, type Cell } from './cell.ts';

/** A longer text is rarely met twice. */
const SHARED_TEXT_LENGTH = 16;
/** What is met for the first time after so many texts is rarely met twice either. */
const MOST_SHARED = 20_000;

/** Gives the same cell for the same short text: tables repeat a few words many times. */
export class CellPool {
  private readonly cells = new Map<string, Cell>();

  /** A cell with this plain text. */
  text(text: string): Cell {
    if (text.length > SHARED_TEXT_LENGTH) return textCell(text);
    const known = this.cells.get(text);
    if (known) return known;
    const cell = textCell(text);
    if (this.cells.size < MOST_SHARED) this.cells.set(text, cell);
    return cell;
  }
}
