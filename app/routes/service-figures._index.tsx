import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeeServiceFigures } from '#app/systems/service-figures/permissions.ts';
import { readServicePage } from '#app/systems/service-figures/queries-page.server.ts';
import { serviceSearch } from '#app/systems/service-figures/search.ts';
import { serviceTexts } from '#app/systems/service-figures/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

/** Concerns are not followed: a number that jumps as somebody watches would tell when somebody spoke up. */
export const handle = {
  ...titled(serviceTexts, 'page.title'),
  ...live({ 'consultation-days': 'figures', 'management-talks': 'figures', commitments: 'figures' }),
};
export const loader = page({ can: canSeeServiceFigures, search: serviceSearch }, readServicePage);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ServicePage as default } from '#app/systems/service-figures/ui/service-page.tsx';
