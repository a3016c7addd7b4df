import type { Translate } from '#app/core/i18n.ts';

/** Words of the portal and not of a person: what they are is a matter of the reader's language. */
export interface PortalWords {
  key: string;
  params?: Readonly<Record<string, string | number>>;
}

/** A record as a notice or a list of several systems names it. */
export interface Subject {
  no: string | null;
  title: string;
  /** What else whoever has to see to it may be told in a list; no message carries it. */
  about?: string;
  /** The department to which it belongs. */
  department: string;
  /** Its address within the portal: `/proposals/12`. */
  to: string;
}

/** A record as its own system names it. */
export interface NamedSubject extends Omit<Subject, 'title' | 'about'> {
  title: string | PortalWords;
  about?: string | PortalWords | undefined;
}

/** Reads the records of one noun with these ids, of one enterprise, by one query; what is not there is left out. */
export type ReadSubjects = (
  enterpriseId: number,
  ids: readonly number[],
) => Promise<ReadonlyMap<number, NamedSubject>>;

/** What notices can be about, by noun. */
export type SubjectReaders = Readonly<Record<string, ReadSubjects>>;

interface About {
  subjectType: string;
  subjectId: number;
}

/** Finds the record of a notice among those that were read. */
export type FindSubject = (about: About) => Subject | null;

/** Reads what these notices of one enterprise are about: one query for each noun among them; in the reader's language. */
export async function readSubjects(
  readers: SubjectReaders,
  enterpriseId: number,
  notices: readonly About[],
  translate: Translate,
): Promise<FindSubject> {
  const nouns = [...new Set(notices.map(({ subjectType }) => subjectType))];
  const found = await Promise.all(
    nouns.map(async (noun) => {
      const ids = notices.filter(({ subjectType }) => subjectType === noun).map(({ subjectId }) => subjectId);
      const named =
        (await readers[noun]?.(enterpriseId, [...new Set(ids)])) ?? new Map<number, NamedSubject>();
      return [noun, new Map([...named].map(([id, one]) => [id, inWords(one, translate)] as const))] as const;
    }),
  );
  const byNoun = new Map(found);
  return ({ subjectType, subjectId }) => byNoun.get(subjectType)?.get(subjectId) ?? null;
}

function inWords({ title, about, ...rest }: NamedSubject, translate: Translate): Subject {
  const say = (words: string | PortalWords) =>
    typeof words === 'string' ? words : translate(words.key, words.params);
  return { ...rest, title: say(title), ...(about === undefined ? {} : { about: say(about) }) };
}
