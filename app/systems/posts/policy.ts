/** Somebody who reads a post. */
export interface Reader {
  employeeId: number | null;
  /** An officer or the chair of the union. */
  isUnion: boolean;
}

/** Whether he may answer comments: the representative whose post it is. */
export function mayAnswer(authorId: number, { employeeId }: Reader): boolean {
  return employeeId !== null && employeeId === authorId;
}

/** Whether he may take a post or comment down: whoever wrote it, and the union, which answers for what stands there. */
export function mayRemove(writerId: number, { employeeId, isUnion }: Reader): boolean {
  return isUnion || (employeeId !== null && employeeId === writerId);
}
