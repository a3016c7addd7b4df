import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CHECKED_COLUMNS, type CheckedColumns } from './checked-columns.ts';

/**
 * Types the checked columns of a generated client by their words, wherever it says `string` of them: in rows that are
 * read and in what is written. Filters stay as wide as Prisma makes them, since asking for another word does no harm.
 *
 * @param client the folder that Prisma wrote
 * @throws Error when a column is not in the client as a text, so that none is passed over
 */
export async function narrowClient(client: string, columns: CheckedColumns = CHECKED_COLUMNS): Promise<void> {
  for (const [model, words] of Object.entries(columns)) {
    const file = path.join(client, 'models', `${model}.ts`);
    await writeFile(file, narrowModel(await readFile(file, 'utf8'), model, words));
  }
}

/** The file of one model with its checked columns narrowed. */
export function narrowModel(source: string, model: string, words: CheckedColumns[string]): string {
  return Object.entries(words).reduce((text, [column, allowed]) => {
    const union = allowed.map((word) => `'${word}'`).join(' | ');
    const plain = new RegExp(`^(\\s+${column}\\??: )string(\\[\\]|)( \\| null|)$`, 'gm');
    const update = new RegExp(
      `^(\\s+${column}\\?: )Prisma\\.(?:Nullable)?StringFieldUpdateOperationsInput \\| string( \\| null|)$`,
      'gm',
    );
    if (!plain.test(text)) throw new Error(`${model}.${column} is no text of the generated client.`);
    return text
      .replace(
        plain,
        (_, before: string, list: string, empty: string) => `${before}(${union})${list}${empty}`,
      )
      .replace(update, (_, before: string, empty: string) => `${before}${union}${empty}`);
  }, source);
}
