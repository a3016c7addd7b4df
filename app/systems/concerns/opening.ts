import type { Viewer } from './policy.ts';

/** Whoever asks to let somebody in on a guarded concern: its representative or the union, without a conflict. */
export function mayAskOpening({
  isReceiver,
  isUnionOfficer,
  isUnionChair,
  conflicted,
  isAuthor,
}: Viewer): boolean {
  return !conflicted && !isAuthor && (isReceiver || isUnionOfficer || isUnionChair);
}

/** Two people must agree: who decides is neither who asked nor who is to be let in, and might have asked himself. */
export function mayDecideOpening(
  opening: { askedById: number; forId: number },
  employeeId: number | null,
  viewer: Viewer,
): boolean {
  return (
    employeeId !== null &&
    employeeId !== opening.askedById &&
    employeeId !== opening.forId &&
    mayAskOpening(viewer)
  );
}
