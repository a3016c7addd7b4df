import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeeFigures } from '#app/features/participation/permissions.ts';
import { readParticipation } from '#app/features/participation/queries-page.server.ts';
import { figureSearch } from '#app/features/participation/search.ts';
import { participationTexts } from '#app/features/participation/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = {
  ...titled(participationTexts, 'page.title'),
  ...live({ proposals: 'figures', imports: 'figures' }),
};
export const loader = page({ can: canSeeFigures, search: figureSearch }, readParticipation);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ParticipationPage as default } from '#app/features/participation/ui/participation-page.tsx';
