import { page } from '#app/core/routes.server.ts';
import { HomePage } from '#app/portal/home-page.tsx';
import { readHome } from '#app/portal/queries-home.server.ts';

export const handle = { title: 'portal:nav.home' };
export const loader = page({ signedIn: true }, readHome);
export default HomePage;
