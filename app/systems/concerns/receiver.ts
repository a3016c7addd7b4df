import { holderOf, type ChainLink, type Present } from '#app/platform/workflow/holders.ts';
import { OFFICES, ROLES_OF_DUTY } from './duty.ts';

/** Where first receivers are looked for: the representatives of the author's unit, then the union. */
const OFFICES_IN_TURN: readonly ChainLink[] = [
  { roles: ROLES_OF_DUTY.REPRESENTATIVE },
  { roles: ROLES_OF_DUTY.UNION_OFFICER },
  { roles: ROLES_OF_DUTY.UNION_CHAIR },
];

interface Place {
  unitId: number;
  unitPath: string;
  /** Employee ids that may have nothing to do with it. */
  unfit: readonly number[];
  /** Those who lead the author: it goes to them only where the author chose so. */
  above: readonly number[];
}

/**
 * Who owes the author an answer (首接责任): whom it was told to, as long as he holds an office and may have it; else the
 * nearest representative, else the union's officers, who do not lead the author: what somebody says of their work is not
 * put before their superior unasked. Null where nobody is found. Absences do not count: the duty stays one's own.
 */
export function receiverOf(wantedId: number | null, place: Place, { held }: Present): number | null {
  const stands = held.some(({ employeeId, role }) => employeeId === wantedId && OFFICES.includes(role));
  if (wantedId !== null && stands && !place.unfit.includes(wantedId)) return wantedId;
  const unfit = [...place.unfit, ...place.above];
  return holderOf(OFFICES_IN_TURN, { ...place, unfit }, { held, away: new Map() }).holder.employeeId;
}

/** The same, unless he is away and nobody fit stands in for him: then the next in office has the clock. */
export function presentReceiver(
  receiverId: number | null,
  { unfit, above }: Place,
  { away }: Present,
): number | null {
  if (receiverId === null || !away.has(receiverId)) return receiverId;
  const deputyId = away.get(receiverId) ?? null;
  const hasDeputy = deputyId !== null && ![...unfit, ...above].includes(deputyId) && !away.has(deputyId);
  return hasDeputy ? receiverId : null;
}
