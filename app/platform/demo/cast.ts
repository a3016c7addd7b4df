import type { GrantedRole } from '#app/core/actor.ts';

/** Somebody of the demo factory, in the unit of today. */
export interface Candidate {
  id: number;
  no: string;
  name: string;
  position: string;
  joinedOn: string;
  unitId: number;
  unitName: string;
  unitKind: 'DEPARTMENT' | 'TEAM';
  departmentId: number;
  departmentName: string;
}

/** A role that somebody of the demo factory gets. */
export interface DemoGrant {
  employeeId: number;
  role: GrantedRole;
  unitId: number;
}

/** The parts for which there are accounts to try, by 工号. */
export interface Cast {
  worker: string;
  partner: string;
  teamLeader: string;
  director: string;
  kaizenOffice: string;
  committee: readonly string[];
  finance: string;
  hr: string;
  unionChair: string;
  unionOfficer: string;
  /** The worker's representative; empty until there is one. */
  representative: string;
}

const HEADS: Readonly<Record<string, GrantedRole>> = {
  车间主任: 'WORKSHOP_DIRECTOR',
  车间副主任: 'WORKSHOP_DIRECTOR',
  部门经理: 'DEPT_MANAGER',
  部门副经理: 'DEPT_MANAGER',
};
const LEADER_POSTS = ['班长', '工段长'];

/** Directors and managers over their department, by the posts of the roster. */
export function headGrants(people: readonly Candidate[]): DemoGrant[] {
  return people.flatMap(({ id, position, departmentId }) => {
    const role = HEADS[position];
    return role ? [{ employeeId: id, role, unitId: departmentId }] : [];
  });
}

/** A leader for every team: whoever has the post, else its longest-serving member. */
export function leaderGrants(people: readonly Candidate[]): DemoGrant[] {
  return [...teamsOf(people).entries()].map(([unitId, members]) => ({
    employeeId: leaderOf(members).id,
    role: 'TEAM_LEADER',
    unitId,
  }));
}

function teamsOf(people: readonly Candidate[]): Map<number, [Candidate, ...Candidate[]]> {
  const teams = new Map<number, [Candidate, ...Candidate[]]>();
  for (const person of people) {
    if (person.unitKind !== 'TEAM') continue;
    const members = teams.get(person.unitId);
    if (members) members.push(person);
    else teams.set(person.unitId, [person]);
  }
  return teams;
}

function leaderOf(members: readonly [Candidate, ...Candidate[]]): Candidate {
  const [first, ...others] = members;
  const eldest = others.reduce((one, other) => (other.joinedOn < one.joinedOn ? other : one), first);
  return members.find(({ position }) => LEADER_POSTS.includes(position)) ?? eldest;
}

/** Where the offices of the whole enterprise find their people; nobody has two. */
const OFFICES: readonly { role: GrantedRole; department: string; isHead?: true }[] = [
  { role: 'KAIZEN_OFFICE', department: '生产部' },
  { role: 'REVIEW_COMMITTEE', department: '生产部' },
  { role: 'REVIEW_COMMITTEE', department: '研发中心' },
  { role: 'REVIEW_COMMITTEE', department: '质量管理部' },
  { role: 'FINANCE', department: '财务部' },
  { role: 'HR', department: '人力资源部' },
  { role: 'UNION_OFFICER', department: '人力资源部' },
  { role: 'UNION_CHAIR', department: '行政后勤部' },
  { role: 'SYS_ADMIN', department: '行政后勤部' },
  { role: 'MANAGEMENT', department: '生产部', isHead: true },
];

/** One person for every office over the whole enterprise, apart from those who hold a role already. */
export function officeGrants(
  people: readonly Candidate[],
  enterpriseId: number,
  taken: readonly DemoGrant[],
): DemoGrant[] {
  const busy = new Set(taken.map(({ employeeId }) => employeeId));
  return OFFICES.map(({ role, department, isHead = false }) => {
    const there = people.filter(({ departmentName }) => departmentName === department);
    const found = there.find(({ id, position }) => (isHead ? position in HEADS : !busy.has(id)));
    if (!found) throw new RangeError(`Nobody in ${department} for ${role}`);
    busy.add(found.id);
    return { employeeId: found.id, role, unitId: enterpriseId };
  });
}

/** The workshop in which the worker of the cast, and most of the demo's stories, are at home. */
export const CAST_DEPARTMENT = '染色车间';

/** Who plays the parts: a worker with his own team leader and director, and one of every office. */
export function castOf(people: readonly Candidate[], grants: readonly DemoGrant[]): Cast {
  const byId = new Map(people.map((person) => [person.id, person]));
  const holders = (role: GrantedRole) =>
    grants.filter((grant) => grant.role === role).flatMap(({ employeeId }) => byId.get(employeeId) ?? []);
  const holder = (role: GrantedRole) => first(holders(role)).no;
  const leader = first(
    holders('TEAM_LEADER').filter(({ departmentName }) => departmentName === CAST_DEPARTMENT),
  );
  const director = first(
    holders('WORKSHOP_DIRECTOR').filter(({ departmentId }) => departmentId === leader.departmentId),
  );
  const busy = new Set(grants.map(({ employeeId }) => employeeId));
  const workers = people.filter(({ id, unitId }) => unitId === leader.unitId && !busy.has(id));
  const [worker, partner] = workers;
  return {
    worker: first(worker ? [worker] : []).no,
    partner: first(partner ? [partner] : []).no,
    teamLeader: leader.no,
    director: director.no,
    kaizenOffice: holder('KAIZEN_OFFICE'),
    committee: holders('REVIEW_COMMITTEE')
      .slice(0, 2)
      .map(({ no }) => no),
    finance: holder('FINANCE'),
    hr: holder('HR'),
    unionChair: holder('UNION_CHAIR'),
    unionOfficer: holder('UNION_OFFICER'),
    representative: '',
  };
}

function first(people: readonly Candidate[]): Candidate {
  const [person] = people;
  if (!person) throw new RangeError('The demo factory lacks somebody for a part.');
  return person;
}
