import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeePeople } from '#app/systems/roster/policy.ts';
import { readPeopleList } from '#app/systems/roster/queries-list.server.ts';
import { peopleSearch } from '#app/systems/roster/schema.ts';
import { rosterTexts } from '#app/systems/roster/texts/zh-CN.ts';

export const handle = titled(rosterTexts, 'people.title');
export const loader = page({ can: canSeePeople, search: peopleSearch }, readPeopleList);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PeoplePage as default } from '#app/systems/roster/ui/people-page.tsx';
