import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import type { ProposalStatus } from './proposal.ts';
import { visibleTo } from './queries-list.server.ts';
import { coverage, similarity, tellingGrams } from './similarity.ts';

export interface SimilarProposal {
  id: number;
  no: string;
  title: string;
  status: ProposalStatus;
}

const SHOWN_AT_MOST = 5;
/** Less in common is chance. */
const ALIKE_FROM = 0.4;
/** A title must share this part of its telling bigrams to be looked at. */
const SHARED_FROM = 0.4;
const CANDIDATES_AT_MOST = 300;

/** Proposals, visible to the actor, whose titles are like the one being typed; the most alike first. */
export async function findSimilar({
  actor,
  search,
}: {
  actor: Actor;
  search: { title: string };
}): Promise<SimilarProposal[]> {
  const grams = [...tellingGrams(search.title)];
  if (grams.length === 0) return [];
  const candidates = await db().$queryRaw<SimilarProposal[]>`
    with hits as materialized (
      select s."proposalId", cardinality(array(select unnest(s."titleGrams") intersect select unnest(${grams}::text[])))
               as shared
        from "ProposalSearch" s
       where s."enterpriseId" = ${actor.enterpriseId} and s."titleGrams" && ${grams}::text[])
    select p.id, p.no, p.title, p.status
      from hits join "Proposal" p on p.id = hits."proposalId" join "OrgUnit" u on u.id = p."unitId"
     where hits.shared >= ${Math.max(1, Math.ceil(grams.length * SHARED_FROM))} and p.no is not null
       and ${visibleTo(actor)}
     order by hits.shared desc, p.id desc limit ${CANDIDATES_AT_MOST}`;
  return candidates
    .map((candidate) => ({ candidate, likeness: likeness(search.title, candidate.title) }))
    .filter((one) => one.likeness >= ALIKE_FROM)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, SHOWN_AT_MOST)
    .map(({ candidate }) => candidate);
}

/** While the title is half typed, what counts is how much of it stands in another. */
function likeness(typed: string, title: string): number {
  return Math.max(similarity(typed, title), coverage(typed, title) * 0.9);
}

/** Answers the browser's question as JSON. */
export async function answerSimilar(asked: { actor: Actor; search: { title: string } }): Promise<Response> {
  return Response.json(await findSimilar(asked));
}
