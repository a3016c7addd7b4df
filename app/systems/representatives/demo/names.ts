/** Somebody who may be elected in the demo factory. */
export interface Electable {
  id: number;
  no: string;
  name: string;
  gender: string | null;
  positionKind: string | null;
  departmentId: number;
}

const FRONT = ['FRONTLINE', 'TECHNICAL', 'ADMINISTRATIVE', 'MANAGER'];

/**
 * Whoever is elected: as many women as asked for, and of both the front line before the offices, spread over the
 * department. A large unit elects one of its heads too.
 */
export function chooseRepresentatives<P extends Electable>(
  people: readonly P[],
  seats: number,
  women: number,
): P[] {
  const heads = seats >= 4 ? people.filter(({ positionKind }) => positionKind === 'MANAGER').slice(0, 1) : [];
  const rank = ({ positionKind }: P) => FRONT.indexOf(positionKind ?? 'ADMINISTRATIVE');
  const rest = people.filter((one) => !heads.includes(one)).sort((a, b) => rank(a) - rank(b));
  const female = spread(
    rest.filter(({ gender }) => gender === 'FEMALE'),
    Math.min(women, seats - heads.length),
  );
  const others = rest.filter(({ gender }) => gender !== 'FEMALE');
  const male = spread(others, seats - heads.length - female.length);
  const chosen = [...male, ...female, ...heads];
  const more = rest.filter((one) => !chosen.includes(one)).slice(0, seats - chosen.length);
  return [...chosen, ...more];
}

/** So many of the first two thirds of a list, evenly: not all of one team. */
function spread<P>(people: readonly P[], count: number): P[] {
  const from = people.slice(0, Math.max(count, Math.ceil((people.length * 2) / 3)));
  const step = Math.max(1, Math.floor(from.length / Math.max(1, count)));
  return from.filter((_, at) => at % step === 0).slice(0, count);
}

const PROMISES = [
  '大家的事就是我的事，提一件，回一件。',
  '听得见机台边的话，说得出大家的心里话。',
  '三天之内给回音，办不成也说清楚为什么。',
  '不怕麻烦，不和稀泥，有一说一。',
  '夜班的同事也一样，随时可以找我。',
  '先把小事办好：饮水、更衣、车棚。',
] as const;
const DUTIES = [
  '安全和劳动防护',
  '食堂、宿舍和班车',
  '工时和排班',
  '工资核对和加班费',
  '高温补贴和职业健康',
] as const;
const HOURS = [
  '每月 25 日 15:00 至 16:00，工会办公室',
  '每周四 11:30 至 12:30，车间休息室',
  '每月 10 日交接班后，班组园地',
] as const;

/** What the entry of the `at`-th representative says. */
export function entryOf(at: number) {
  return {
    promise: PROMISES[at % PROMISES.length] ?? '',
    duties: DUTIES[at % DUTIES.length] ?? '',
    workPhone: `8${String(100 + at)}`,
    consultation: HOURS[at % HOURS.length] ?? '',
  };
}
