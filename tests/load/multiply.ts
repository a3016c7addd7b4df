import type pg from 'pg';
import type { Worker } from './worker.ts';

/** Over how many earlier years the copies are spread: the history gets longer, not only denser. */
const YEARS = 5;

/**
 * Adds copies of the factory's proposals until there are so many in all: under numbers of their own, with titles
 * that each end in words of their own, with partners and rewards, in earlier years. The figures of their months
 * are marked stale.
 *
 * @param searchable whether the copies can be found by their texts; the figures need no such index
 */
export async function multiplyProposals(
  database: pg.Client,
  { enterpriseId }: Worker,
  total: number,
  searchable: boolean,
): Promise<void> {
  const { rows } = await database.query<{ stride: number; count: number; base: number }>(
    `select max(id) + 1 as stride, count(*)::int as count,
            count(*) filter (where no not like 'C%')::int as base
       from "Proposal" where "enterpriseId" = $1 and no is not null`,
    [enterpriseId],
  );
  const { stride, count, base } = rows[0] ?? { stride: 1, count: 0, base: 0 };
  const copies = Math.ceil((total - count) / base);
  await database.query('set synchronous_commit = off');
  await database.query('begin');
  await copyRows(database, enterpriseId, stride, copies);
  if (searchable) await copyGrams(database);
  await database.query(
    `insert into "KpiStaleMonth" ("enterpriseId", cohort)
     select distinct "enterpriseId", date_trunc('month', "submittedOn")::date from "Proposal"
      where "enterpriseId" = $1 and "submittedOn" is not null`,
    [enterpriseId],
  );
  await database.query('commit');
  await database.query('vacuum analyze');
}

async function copyRows(
  database: pg.Client,
  enterpriseId: number,
  stride: number,
  copies: number,
): Promise<void> {
  const columns = await readColumns(database, 'Proposal');
  const values = columns.map(({ name, type }) => proposalValue(name, type));
  await database.query(
    `create temp table copied on commit drop as
     select p.id as source, n as copy, p.id + n * ${stride} as id,
            ' ' || string_agg(chr(19968 + (p.id * 7919 + n * 104729 + at * 1299709) % 20000), '' order by at) as words
       from "Proposal" p, generate_series(1, ${copies}) n, generate_series(1, 4) at
      where p."enterpriseId" = ${enterpriseId} and p.no is not null and p.no not like 'C%'
      group by p.id, n`,
  );
  await database.query(
    `insert into "Proposal" (${names(columns)})
     select ${values.join(', ')} from copied c join "Proposal" p on p.id = c.source`,
  );
  await database.query(`select setval(pg_get_serial_sequence('"Proposal"', 'id'), max(id)) from "Proposal"`);
  await database.query(
    `insert into "ProposalPartner" ("enterpriseId", "proposalId", "employeeId", share)
     select r."enterpriseId", c.id, r."employeeId", r.share from copied c join "ProposalPartner" r on r."proposalId" = c.source`,
  );
  await database.query(
    `insert into "ProposalReward" ("enterpriseId", "proposalId", "employeeId", share, amount, "grantedOn")
     select r."enterpriseId", c.id, r."employeeId", r.share, r.amount, ${earlier('r."grantedOn"')}
       from copied c join "ProposalReward" r on r."proposalId" = c.source`,
  );
}

/** Words apart have bigrams apart, so those of a copy are those of its source and of its own words. */
async function copyGrams(database: pg.Client): Promise<void> {
  const own = `array[substr(words, 2, 2), substr(words, 3, 2), substr(words, 4, 2)]`;
  await database.query(
    `insert into "ProposalSearch" ("proposalId", "enterpriseId", "titleGrams", "textGrams")
     select c.id, s."enterpriseId", s."titleGrams" || ${own}, s."textGrams" || ${own}
       from copied c join "ProposalSearch" s on s."proposalId" = c.source`,
  );
}

interface Column {
  name: string;
  type: string;
}

async function readColumns(database: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await database.query<Column>(
    `select column_name as name, data_type as type from information_schema.columns where table_name = $1`,
    [table],
  );
  return rows;
}

function names(columns: readonly Column[]): string {
  return columns.map(({ name }) => `"${name}"`).join(', ');
}

const OWN_VALUES: Readonly<Record<string, string>> = {
  id: 'c.id',
  no: `'C' || c.id || '-' || p.no`,
  draftKey: 'null',
  title: 'p.title || c.words',
};

function proposalValue(name: string, type: string): string {
  return OWN_VALUES[name] ?? (type === 'date' ? earlier(`p."${name}"`) : `p."${name}"`);
}

function earlier(day: string): string {
  return `(${day} - make_interval(years => c.copy % ${YEARS}))::date`;
}
