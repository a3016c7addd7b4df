import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { ComingPage } from '#app/portal/coming-page.tsx';
import { homeTexts } from '#app/portal/texts/home.zh-CN.ts';

export const handle = titled(homeTexts, 'home.concern');
export const loader = page({ signedIn: true }, () => null);

export { shouldRevalidate } from '#app/core/live-scope.ts';
export default function Concerns() {
  return <ComingPage channel="concern" />;
}
