import path from 'node:path';
import type { Shell } from '#app/core/shell.ts';
import type { Environment } from './environment.ts';
import { StartupFailure } from './startup-failure.ts';

/** What `backup` says of the key. */
export const KEY_NOT_IN_BACKUP =
  '工会密钥不在备份里：意见的正文和照片没有它打不开。请工会另行保管 DATA_DIR/union.key（或环境变量 UNION_KEY）。\n' +
  'The union’s key is not in this backup; without it no concern can be read. Keep DATA_DIR/union.key (or UNION_KEY) elsewhere.';

/** What `restore` says of it. */
export const KEY_NEEDED =
  '启动前，请把备份时的工会密钥放到 DATA_DIR/union.key，或写进环境变量 UNION_KEY。\n' +
  'Before the start, put the union’s key of that portal at DATA_DIR/union.key, or into UNION_KEY.';

/**
 * Refuses to serve with another key of the union than the one under which the database is sealed: old concerns could
 * not be read, and new ones not after the right key is back.
 *
 * @throws StartupFailure that says where the key is looked for and what to do
 */
export async function refuseWrongKey(shell: Shell, { dataDir, unionKey }: Environment): Promise<void> {
  const outcome = await shell.compareUnionKey();
  if (outcome === 'same') return;
  const place = unionKey === null ? path.join(dataDir, 'union.key') : 'the setting UNION_KEY';
  const problem =
    outcome === 'missing'
      ? `工会密钥不见了。 The union’s key is missing: there is no ${place} and no UNION_KEY.`
      : `工会密钥不对。 The union’s key in ${place} is not the one under which this database was sealed.`;
  throw new StartupFailure(
    problem,
    'Put back the file union.key that this portal had, or its content as UNION_KEY; the union has a copy. ' +
      'If it is lost for good, the words of all concerns are lost too: ' +
      'then empty the table "UnionKeyMark" and start again, and a new key begins.',
  );
}
