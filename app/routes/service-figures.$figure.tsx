import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeeServiceFigures } from '#app/features/service-figures/permissions.ts';
import { readServiceFigure } from '#app/features/service-figures/queries-figure.server.ts';
import { serviceFigureParams, serviceListSearch } from '#app/features/service-figures/search.ts';
import { serviceTexts } from '#app/features/service-figures/texts/zh-CN.ts';

export const handle = titled(serviceTexts, 'page.title');
export const loader = page(
  { can: canSeeServiceFigures, params: serviceFigureParams, search: serviceListSearch },
  readServiceFigure,
);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ServiceFigurePage as default } from '#app/features/service-figures/ui/figure-page.tsx';
