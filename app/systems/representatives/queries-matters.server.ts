import type { Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import type { ReadSubjects } from '#app/platform/notifications/subject.ts';
import { db } from '#app/core/db.server.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import type { Matter } from '#app/platform/workflow/matter.ts';
import type { Words } from '#app/platform/workflow/workflow.ts';
import type { EntryWords } from './entry-workflow.ts';
import { representativeRules, type RepresentativeRuleKey } from './rules.ts';
import type { VacancyWords } from './vacancy-workflow.ts';

/** What matters of terms have in common: they belong to the enterprise, whose unit has the enterprise's id. */
async function commonParts(tx: Db, enterpriseId: number, today: Day) {
  const rules = await readRuleValues(tx, enterpriseId, representativeRules, today);
  return {
    enterpriseId,
    unitId: enterpriseId,
    unitPath: `/${enterpriseId}/`,
    today,
    plannedOn: null,
    noticeEndsOn: null,
    ownRoles: {},
    daysOf: (rule: RepresentativeRuleKey) => ({
      value: Number(rules[rule]),
      unit: representativeRules[rule].kind === 'workdays' ? ('workdays' as const) : ('days' as const),
    }),
  } satisfies Partial<Matter<Words & { rule: RepresentativeRuleKey }>>;
}

/** A vacancy as its workflow asks for it. Throws a `Refusal` when there is none. */
export async function readVacancyMatter(
  tx: Db,
  enterpriseId: number,
  id: number,
): Promise<Matter<VacancyWords>> {
  const row = await tx.vacancy.findFirst({ where: { id, enterpriseId } });
  if (!row) throw new Refusal('notFound', 'vacancies:refusal.notFound');
  return {
    ...(await commonParts(tx, enterpriseId, dayOf(new Date()))),
    id,
    status: row.status,
    holding: new Set(),
    parts: {},
    unfitFor: () => [],
    concerned: [],
  };
}

/** An entry as its workflow asks for it. Throws a `Refusal` when there is none. */
export async function readEntryMatter(tx: Db, enterpriseId: number, id: number): Promise<Matter<EntryWords>> {
  const row = await tx.representativeEntry.findFirst({
    where: { id, enterpriseId },
    include: { representative: { select: { id: true, employeeId: true } } },
  });
  if (!row) throw new Refusal('notFound', 'representatives:refusal.notFound');
  const { employeeId } = row.representative;
  const published = await tx.representativeEntry.count({
    where: { representativeId: row.representativeId, status: 'PUBLISHED', id: { not: id } },
  });
  return {
    ...(await commonParts(tx, enterpriseId, dayOf(new Date()))),
    id,
    status: row.status,
    holding: new Set(published > 0 ? (['amending'] as const) : []),
    parts: { REPRESENTATIVE: employeeId },
    unfitFor: (clock) => (clock === 'confirmation' ? [] : [employeeId]),
    concerned: [employeeId],
  };
}

/** Vacancies as lists of several systems name them. */
export const readVacancySubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().vacancy.findMany({
    where: { enterpriseId, id: { in: [...ids] } },
    select: { id: true, electionUnit: { select: { name: true } } },
  });
  return new Map(
    rows.map(({ id, electionUnit: { name } }) => [
      id,
      { no: null, title: name, department: name, to: `/vacancies/${id}` },
    ]),
  );
};

/** Representatives as lists of several systems name them. */
export const readOfficeSubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().representative.findMany({
    where: { enterpriseId, id: { in: [...ids] } },
    select: { id: true, employee: { select: { name: true } }, electionUnit: { select: { name: true } } },
  });
  return new Map(
    rows.map(({ id, employee, electionUnit }) => [
      id,
      { no: null, title: employee.name, department: electionUnit.name, to: `/representatives/${id}` },
    ]),
  );
};

/** Entries as lists of several systems name them. */
export const readEntrySubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().representativeEntry.findMany({
    where: { enterpriseId, id: { in: [...ids] } },
    select: {
      id: true,
      representative: {
        select: { id: true, employee: { select: { name: true } }, electionUnit: { select: { name: true } } },
      },
    },
  });
  return new Map(
    rows.map(({ id, representative: { id: officeId, employee, electionUnit } }) => [
      id,
      {
        no: null,
        title: employee.name,
        department: electionUnit.name,
        to: `/representatives/${officeId}/entry`,
      },
    ]),
  );
};
