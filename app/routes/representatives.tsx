import { page } from '#app/core/routes.server.ts';
import { ComingPage } from '#app/portal/coming-page.tsx';

export const handle = { title: 'portal:home.representative' };
export const loader = page({ signedIn: true }, () => null);

export default function Representatives() {
  return <ComingPage channel="representative" />;
}
