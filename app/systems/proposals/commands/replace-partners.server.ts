import type { Tx } from '#app/core/db.server.ts';
import { Refusal, type Problem } from '#app/core/refusal.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import type { TypedPartner } from '../partners.ts';
import { findPerson } from '#app/systems/roster/public.server.ts';

interface Owner {
  id: number;
  enterpriseId: number;
  leadId: number;
}

/**
 * Sets the partners of a proposal as they were typed. Throws a `Refusal` that names every row in which nobody, more
 * than one, the lead himself or somebody for the second time stands.
 */
export async function replacePartners(
  tx: Tx,
  owner: Owner,
  typed: readonly TypedPartner[],
  day: Day,
): Promise<void> {
  const problems: Problem[] = [];
  const partners = new Map<number, number>();
  for (const { at, who, share } of typed) {
    const found = await findPerson(tx, owner.enterpriseId, who, day);
    const problem = found.problem
      ? `partner${found.problem}`
      : misplaced(found.employee.id, owner.leadId, partners);
    if (problem)
      problems.push({ field: `partners.${at}.who`, key: `proposals:problem.${problem}`, params: { who } });
    else if (!found.problem) partners.set(found.employee.id, share);
  }
  if (problems.length > 0) {
    throw new Refusal('invalid', 'core:refusal.invalid', { params: { count: problems.length }, problems });
  }
  await tx.proposalPartner.deleteMany({ where: { proposalId: owner.id } });
  await tx.proposalPartner.createMany({
    data: [...partners].map(([employeeId, share]) => ({
      enterpriseId: owner.enterpriseId,
      proposalId: owner.id,
      employeeId,
      share,
    })),
  });
}

function misplaced(employeeId: number, leadId: number, partners: ReadonlyMap<number, number>) {
  if (employeeId === leadId) return 'leadIsPartner';
  return partners.has(employeeId) ? 'partnerTwice' : null;
}
