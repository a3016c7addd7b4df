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
  /** The department to which it belongs. */
  department: string;
  /** Its address within the portal: `/proposals/12`. */
  to: string;
}

/** The same for whoever has to see to it: what else he may be told in a list. No message and no other list carries it. */
export interface OwedSubject extends Subject {
  about: string | null;
}

/** A record as its own system names it. */
export interface NamedSubject extends Omit<Subject, 'title'> {
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
export function readSubjects(
  readers: SubjectReaders,
  enterpriseId: number,
  notices: readonly About[],
  translate: Translate,
): Promise<FindSubject> {
  return readNamed(readers, enterpriseId, notices, ({ no, title, department, to }) => ({
    no,
    title: say(title, translate),
    department,
    to,
  }));
}

/** The same with what whoever has to see to them may be told of them. */
export function readOwedSubjects(
  readers: SubjectReaders,
  enterpriseId: number,
  owed: readonly About[],
  translate: Translate,
): Promise<(about: About) => OwedSubject | null> {
  return readNamed(readers, enterpriseId, owed, ({ title, about, ...named }) => ({
    ...named,
    title: say(title, translate),
    about: about === undefined ? null : say(about, translate),
  }));
}

async function readNamed<S>(
  readers: SubjectReaders,
  enterpriseId: number,
  all: readonly About[],
  wordsOf: (named: NamedSubject) => S,
): Promise<(about: About) => S | null> {
  const nouns = [...new Set(all.map(({ subjectType }) => subjectType))];
  const found = await Promise.all(
    nouns.map(async (noun) => {
      const ids = all.filter(({ subjectType }) => subjectType === noun).map(({ subjectId }) => subjectId);
      const named = await readers[noun]?.(enterpriseId, [...new Set(ids)]);
      return [noun, new Map([...(named ?? [])].map(([id, one]) => [id, wordsOf(one)] as const))] as const;
    }),
  );
  const byNoun = new Map(found);
  return ({ subjectType, subjectId }) => byNoun.get(subjectType)?.get(subjectId) ?? null;
}

function say(words: string | PortalWords, translate: Translate): string {
  return typeof words === 'string' ? words : translate(words.key, words.params);
}
