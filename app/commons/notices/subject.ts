/** A record as a notice or a list of several systems names it. */
export interface Subject {
  no: string | null;
  title: string;
  /** The department to which it belongs. */
  department: string;
  /** Its address within the portal: `/proposals/12`. */
  to: string;
}

/** Reads the records of one noun with these ids, of one enterprise, by one query; what is not there is left out. */
export type ReadSubjects = (
  enterpriseId: number,
  ids: readonly number[],
) => Promise<ReadonlyMap<number, Subject>>;

/** What notices can be about, by noun. */
export type SubjectReaders = Readonly<Record<string, ReadSubjects>>;

interface About {
  subjectType: string;
  subjectId: number;
}

/** Finds the record of a notice among those that were read. */
export type FindSubject = (about: About) => Subject | null;

/** Reads what these notices of one enterprise are about: one query for each noun among them. */
export async function readSubjects(
  readers: SubjectReaders,
  enterpriseId: number,
  notices: readonly About[],
): Promise<FindSubject> {
  const nouns = [...new Set(notices.map(({ subjectType }) => subjectType))];
  const found = await Promise.all(
    nouns.map(async (noun) => {
      const ids = notices.filter(({ subjectType }) => subjectType === noun).map(({ subjectId }) => subjectId);
      return [noun, await readers[noun]?.(enterpriseId, [...new Set(ids)])] as const;
    }),
  );
  const byNoun = new Map(found);
  return ({ subjectType, subjectId }) => byNoun.get(subjectType)?.get(subjectId) ?? null;
}
