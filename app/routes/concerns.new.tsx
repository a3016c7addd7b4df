import { page } from '#app/core/routes.server.ts';
import { ComingPage } from '#app/portal/coming-page.tsx';

export const handle = { title: 'portal:home.concern' };
export const loader = page({ signedIn: true }, () => null);

export default function Concerns() {
  return <ComingPage channel="concern" />;
}
