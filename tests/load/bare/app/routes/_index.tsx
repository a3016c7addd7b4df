import { Link, useLoaderData } from '@remix-run/react';
import { makeRows, type BareRow } from '../rows.ts';

const read = () => ({ rows: makeRows() });

export { read as loader };

export default function BarePage() {
  const { rows } = useLoaderData<typeof read>();
  return (
    <main className="mx-auto max-w-page px-4 pb-24 pt-6">
      <h1>{'合理化建议'}</h1>
      <ul className="border-t border-line">
        {rows.map((row) => (
          <li key={row.id} className="border-b border-line">
            <Row row={row} />
          </li>
        ))}
      </ul>
    </main>
  );
}

function Row({ row }: { row: BareRow }) {
  const facts = [row.no, row.leadName, row.unitName, row.submittedOn, row.innovationArea, row.savingVerified];
  return (
    <Link to={`/proposals/${row.id}`} className="block py-3 text-ink no-underline hover:bg-press-tint">
      <span className="mr-2 font-bold">{row.title}</span>
      <Chip word={row.status} />
      <span className="block text-small text-soft">{facts.filter(Boolean).join(' · ')}</span>
    </Link>
  );
}

function Chip({ word }: { word: string }) {
  return (
    <span className="inline-flex items-center rounded px-2 py-0.5 text-small font-bold bg-good-tint text-good">
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width="24"
        height="24"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
        className="mr-1 h-4 w-4 shrink-0"
      >
        <circle cx="12" cy="12" r="10" />
        <path d="m9 12 2 2 4-4" />
      </svg>
      <span>{word}</span>
    </span>
  );
}
