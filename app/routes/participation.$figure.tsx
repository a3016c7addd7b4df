import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeeFigures } from '#app/features/participation/permissions.ts';
import { readFigure } from '#app/features/participation/queries-lists.server.ts';
import { figureParams, figureSearch } from '#app/features/participation/search.ts';
import { participationTexts } from '#app/features/participation/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = {
  ...titled(participationTexts, 'page.title'),
  ...live({ proposals: 'figures', imports: 'figures' }),
};
export const loader = page({ can: canSeeFigures, params: figureParams, search: figureSearch }, readFigure);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { FigurePage as default } from '#app/features/participation/ui/figure-page.tsx';
