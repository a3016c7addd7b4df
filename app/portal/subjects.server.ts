import { describeProposals } from '#app/features/proposals/queries-describe.server.ts';

/** What a record is called, where it stands and where it is read. */
export interface DescribedSubject {
  title: string;
  no: string | null;
  /** Address of its page. */
  to: string;
  /** The department to which it belongs. */
  department: string;
}

type Describe = (enterpriseId: number, ids: readonly number[]) => Promise<Map<number, DescribedSubject>>;

/** Records of every system by its noun. */
const DESCRIBERS: Readonly<Record<string, Describe>> = { proposals: describeProposals };

interface Reference {
  subjectType: string;
  subjectId: number;
}

/** Describes records of several systems; one query a system. Those that are gone are left out. */
export async function describeSubjects<R extends Reference>(
  enterpriseId: number,
  references: readonly R[],
): Promise<(R & { subject: DescribedSubject })[]> {
  const nouns = [...new Set(references.map(({ subjectType }) => subjectType))];
  const found = new Map<string, Map<number, DescribedSubject>>();
  for (const noun of nouns) {
    const ids = references.filter((one) => one.subjectType === noun).map(({ subjectId }) => subjectId);
    found.set(noun, (await DESCRIBERS[noun]?.(enterpriseId, ids)) ?? new Map());
  }
  return references.flatMap((reference) => {
    const subject = found.get(reference.subjectType)?.get(reference.subjectId);
    return subject ? [{ ...reference, subject }] : [];
  });
}
