import { Link } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { proposalTexts } from '../texts/zh-CN.ts';
import { proposalFormTexts } from '../texts/form.zh-CN.ts';
import type { SimilarProposal } from '../queries-similar.server.ts';

const ASK_AFTER_MS = 300;
const SHORTEST_TITLE = 4;

/** Proposals whose titles are like the one being typed: perhaps it is the same matter. */
export function SimilarProposals({ title }: { title: string }) {
  const t = useTexts(proposalTexts, proposalFormTexts);
  const similar = useSimilar(title);
  return (
    <div aria-live="polite">
      {similar.length > 0 ? (
        <div className="-mt-4 mb-6 rounded-md bg-warn-tint px-4 py-3">
          <p className="text-warn">{t('form.similar')}</p>
          <ul className="list-disc pl-5">
            {similar.map((proposal) => (
              <li key={proposal.id}>
                <Link to={`/proposals/${proposal.id}`} target="_blank" className="text-ink">
                  {proposal.title}
                </Link>{' '}
                <span className="text-small text-soft">{`${proposal.no} · ${t(`status.${proposal.status}`)}`}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

function useSimilar(title: string): SimilarProposal[] {
  const [similar, setSimilar] = useState<SimilarProposal[]>([]);
  useEffect(() => {
    const wanted = title.trim();
    if (wanted.length < SHORTEST_TITLE) {
      setSimilar([]);
      return undefined;
    }
    const stop = new AbortController();
    const timer = window.setTimeout(() => {
      fetch(`/proposals/similar?title=${encodeURIComponent(wanted)}`, { signal: stop.signal })
        .then((response) => (response.ok ? (response.json() as Promise<SimilarProposal[]>) : []))
        .then(setSimilar)
        .catch(() => undefined);
    }, ASK_AFTER_MS);
    return () => {
      stop.abort();
      window.clearTimeout(timer);
    };
  }, [title]);
  return similar;
}
