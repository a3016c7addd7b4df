import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { readDirectory } from '#app/systems/representatives/queries-directory.server.ts';
import { directorySearch } from '#app/systems/representatives/search.ts';
import { representativeTexts } from '#app/systems/representatives/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = {
  ...titled(representativeTexts, 'directory.title'),
  ...live({ representatives: 'list', 'representative-entries': 'list' }),
};
export const loader = page({ signedIn: true, search: directorySearch }, readDirectory);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { DirectoryPage as default } from '#app/systems/representatives/ui/directory-page.tsx';
