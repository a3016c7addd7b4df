import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { readRepresentativePage } from '#app/commons/representatives/queries-page.server.ts';
import { representativeTexts } from '#app/commons/representatives/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = {
  ...titled(representativeTexts, 'page.title'),
  ...live({ representatives: 'record' }),
};
export const loader = page({ signedIn: true, params: idParams }, readRepresentativePage);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { OwnRepresentativePage as default } from '#app/commons/representatives/ui/representative-page.tsx';
