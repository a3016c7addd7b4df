import { page } from '#app/core/routes.server.ts';
import { refuseUnknownAddress } from '#app/portal/unknown-address.server.ts';

export const loader = page({ public: true }, refuseUnknownAddress);

export { shouldRevalidate } from '#app/core/live-scope.ts';
export default function UnknownAddress() {
  return null;
}
