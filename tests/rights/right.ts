import type { SubjectName } from './subjects.ts';
import type { Who } from './who.ts';

/** One route and method: who gets what. */
export interface Right {
  /** The file in app/routes. */
  route: string;
  method: 'GET' | 'POST';
  /** What it is about, where the address names a record or a form is sent. */
  on?: SubjectName;
  /** Who gets what; the first status is that of success. */
  gets: readonly (readonly [status: number, who: readonly Who[]])[];
  /** What everybody else of the enterprise gets. */
  others?: number;
  /** What one gets who is not signed in; absent: 302 to the sign-in page, 401 for a write. */
  nobody?: number;
  /** What somebody of another enterprise gets; absent: 404 where the address names a record, else success. */
  stranger?: number;
}
