import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { readDirectory } from '#app/commons/representatives/queries-directory.server.ts';
import { directorySearch } from '#app/commons/representatives/search.ts';
import { representativeTexts } from '#app/commons/representatives/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = {
  ...titled(representativeTexts, 'directory.title'),
  ...live({ representatives: 'list', 'representative-entries': 'list' }),
};
export const loader = page({ signedIn: true, search: directorySearch }, readDirectory);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { DirectoryPage as default } from '#app/commons/representatives/ui/directory-page.tsx';
