import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import { parseProposalNumber } from '../../numbering.ts';
import { duplicateOfNo } from '../paper-record.ts';
import { readIds } from '../queries-paper.server.ts';
import type { StoredProposal } from './write-paper.server.ts';

/** Writes into every proposal's timeline that it came from paper. */
export async function recordImported(
  tx: Tx,
  actor: Actor | null,
  enterpriseId: number,
  stored: readonly StoredProposal[],
): Promise<void> {
  const events = stored.map(({ id, record, values }) => ({ id, status: record.status, no: values.no }));
  await tx.$executeRaw`
    insert into "Event" ("enterpriseId", "subjectType", "subjectId", name, "accountId", "actorName", "toStatus", data)
    select ${enterpriseId}, 'proposals', p.id, 'proposals.imported', ${actor?.accountId ?? null}::int,
           ${actor?.name ?? ''}, p.status, jsonb_build_object('no', p.no)
      from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as p (id int, status text, no text)`;
}

/** Ties duplicates to the proposals that their reasons name, whether they came with this file or were there. */
export async function tieDuplicates(
  tx: Tx,
  enterpriseId: number,
  stored: readonly StoredProposal[],
): Promise<void> {
  const named = stored.flatMap(({ id, values }) => {
    const no = duplicateOfNo(values);
    return no === null || no === values.no ? [] : [{ id, no }];
  });
  const ids = await readIds(
    tx,
    enterpriseId,
    named.map(({ no }) => no),
  );
  for (const { id, no } of named) {
    const duplicateOfId = ids.get(no);
    if (duplicateOfId) await tx.proposal.update({ where: { id }, data: { duplicateOfId } });
  }
}

/** Numbers of the portal go on after the highest of paper, in every year. */
export async function raiseSeries(
  tx: Tx,
  enterpriseId: number,
  stored: readonly StoredProposal[],
): Promise<void> {
  const highest = new Map<number, number>();
  for (const { values } of stored) {
    const number = parseProposalNumber(values.no);
    if (!number || number.unitCode !== null) continue;
    highest.set(number.year, Math.max(number.serial, highest.get(number.year) ?? 0));
  }
  for (const [year, last] of highest) {
    await tx.$executeRaw`
      insert into "NumberSeries" as n ("enterpriseId", series, year, last)
      values (${enterpriseId}, 'GS', ${year}, ${last})
          on conflict ("enterpriseId", series, year) do update set last = greatest(n.last, excluded.last)`;
  }
}
