import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeePeople } from '#app/commons/roster/policy.ts';
import { readPeopleList } from '#app/commons/roster/queries-list.server.ts';
import { peopleSearch } from '#app/commons/roster/schema.ts';
import { rosterTexts } from '#app/commons/roster/texts/zh-CN.ts';

export const handle = titled(rosterTexts, 'people.title');
export const loader = page({ can: canSeePeople, search: peopleSearch }, readPeopleList);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PeoplePage as default } from '#app/commons/roster/ui/people-page.tsx';
