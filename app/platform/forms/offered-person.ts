/** Somebody who fits what was typed into a field for a person. */
export interface OfferedPerson {
  id: number;
  /** 工号. */
  no: string;
  name: string;
  /** Where they are today: workshop and team, `染一车间 乙班`, or the department. */
  unitName: string;
}

/** Where fields for a person look people up. */
export const FIND_PEOPLE_AT = '/people/find';

/** What a field holds once somebody was picked; commands read it back by its 工号. */
export function namedPerson({ no, name }: Pick<OfferedPerson, 'no' | 'name'>): string {
  return `${no} ${name}`;
}
