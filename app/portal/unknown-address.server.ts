import { Refusal } from '#app/core/refusal.ts';

/** An address that no route knows is refused like any other page, within the frame. */
export function refuseUnknownAddress(): never {
  throw new Refusal('notFound', 'core:refusal.notFound');
}
