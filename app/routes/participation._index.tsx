import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeeFigures } from '#app/systems/participation/permissions.ts';
import { readParticipation } from '#app/systems/participation/queries-page.server.ts';
import { figureSearch } from '#app/systems/participation/search.ts';
import { participationTexts } from '#app/systems/participation/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = {
  ...titled(participationTexts, 'page.title'),
  ...live({ proposals: 'figures', imports: 'figures' }),
};
export const loader = page({ can: canSeeFigures, search: figureSearch }, readParticipation);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ParticipationPage as default } from '#app/systems/participation/ui/participation-page.tsx';
