import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A hash of the content of these files and folders, in hexadecimal. Missing ones count as empty.
 *
 * @param root what the entries are relative to
 * @param entries files or folders; a folder counts with everything below it
 * @param isSource which files count, by their path relative to the root
 */
export async function hashSources(
  root: string,
  entries: string[],
  isSource: (file: string) => boolean,
): Promise<string> {
  const hash = createHash('sha256');
  for (const entry of entries) {
    for (const file of await listFiles(root, entry)) {
      if (isSource(file)) await addFile(hash, root, file);
    }
  }
  return hash.digest('hex');
}

async function listFiles(root: string, entry: string): Promise<string[]> {
  const found = await readdir(path.join(root, entry), { recursive: true, withFileTypes: true }).catch(
    () => null,
  );
  if (found === null) return [entry];
  const files = found.filter((dirent) => dirent.isFile());
  return files.map((file) => path.relative(root, path.join(file.parentPath, file.name))).sort();
}

async function addFile(hash: Hash, root: string, file: string): Promise<void> {
  const content = await readFile(path.join(root, file)).catch(() => Buffer.alloc(0));
  hash.update(`${file}\0${content.length}\0`).update(content);
}
