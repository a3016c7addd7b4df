import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeeFigures } from '#app/systems/participation/permissions.ts';
import { readFigure } from '#app/systems/participation/queries-lists.server.ts';
import { figureParams, figureSearch } from '#app/systems/participation/search.ts';
import { participationTexts } from '#app/systems/participation/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = {
  ...titled(participationTexts, 'page.title'),
  ...live({ proposals: 'figures', imports: 'figures' }),
};
export const loader = page({ can: canSeeFigures, params: figureParams, search: figureSearch }, readFigure);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { FigurePage as default } from '#app/systems/participation/ui/figure-page.tsx';
