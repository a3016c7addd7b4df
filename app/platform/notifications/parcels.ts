import type { Delivery } from './queries-deliveries.server.ts';

/** Deliveries that go out as one message. */
export type Parcel = readonly [Delivery, ...Delivery[]];

/** What is to be done with claimed deliveries. */
export interface Sorted {
  parcels: Parcel[];
  /** Ids of those that nobody wants any more. */
  unwanted: number[];
}

/** A digest is one message for a person, everything else goes by itself; what is no longer wanted is set aside. */
export function sortDeliveries(deliveries: readonly Delivery[]): Sorted {
  const digests = new Map<number, [Delivery, ...Delivery[]]>();
  const parcels: Parcel[] = [];
  const unwanted: number[] = [];
  for (const delivery of deliveries) {
    const { id, digest, employeeId } = delivery;
    const begun = digest && employeeId !== null ? digests.get(employeeId) : undefined;
    if (!isWanted(delivery)) unwanted.push(id);
    else if (begun) begun.push(delivery);
    else {
      const parcel: [Delivery, ...Delivery[]] = [delivery];
      parcels.push(parcel);
      if (digest && employeeId !== null) digests.set(employeeId, parcel);
    }
  }
  return { parcels, unwanted };
}

/** Whether it is asked for by now: people leave, change their minds, and read in the app what a digest would tell. */
function isWanted({ robot, notice, employee, digest }: Delivery): boolean {
  if (robot) return robot.brokenAt === null;
  const [channel] = employee?.noticeChannels ?? [];
  if (!channel || employee?.employments.length === 0) return false;
  if (!notice) return channel.confirmToken !== null;
  return isOpenFor(channel, notice.kind) && !(digest && notice.readAt !== null);
}

type ChannelRow = NonNullable<Delivery['employee']>['noticeChannels'][number];

function isOpenFor({ mine, waits, confirmedAt, brokenAt }: ChannelRow, kind: string): boolean {
  return confirmedAt !== null && brokenAt === null && (kind === 'MINE' ? mine : waits) !== 'OFF';
}
