import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeeConcernFigures } from '#app/systems/concern-figures/permissions.ts';
import { readConcernFigures } from '#app/systems/concern-figures/queries-figures.server.ts';
import { concernFigureSearch } from '#app/systems/concern-figures/search.ts';
import { concernFigureTexts } from '#app/systems/concern-figures/texts/zh-CN.ts';

export const handle = titled(concernFigureTexts, 'page.title');
export const loader = page({ can: canSeeConcernFigures, search: concernFigureSearch }, readConcernFigures);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ConcernFiguresPage as default } from '#app/systems/concern-figures/ui/concern-figures-page.tsx';
