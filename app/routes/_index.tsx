import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { HomePage } from '#app/portal/home-page.tsx';
import { readHome } from '#app/portal/queries-home.server.ts';
import { frameTexts } from '#app/portal/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(frameTexts, 'nav.home'), ...live({ notices: 'queue' }) };
export const loader = page({ signedIn: true }, readHome);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export default HomePage;
