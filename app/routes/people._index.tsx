import { page } from '#app/core/routes.server.ts';
import { canSeePeople } from '#app/commons/roster/policy.ts';
import { readPeopleList } from '#app/commons/roster/queries-list.server.ts';
import { peopleSearch } from '#app/commons/roster/schema.ts';

export const handle = { title: 'roster:people.title' };
export const loader = page({ can: canSeePeople, search: peopleSearch }, readPeopleList);
export { PeoplePage as default } from '#app/commons/roster/ui/people-page.tsx';
