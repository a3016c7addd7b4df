import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { representativeTexts } from '#app/systems/representatives/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';
import { readWholeRepresentative } from '#app/portal/queries-representative.server.ts';

export const handle = {
  ...titled(representativeTexts, 'page.title'),
  ...live({ representatives: 'record', posts: 'figures' }),
};
export const loader = page({ signedIn: true, params: idParams }, readWholeRepresentative);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { WholeRepresentativePage as default } from '#app/portal/whole-representative-page.tsx';
