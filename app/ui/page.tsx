import type { ReactNode } from 'react';

interface PageProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Paper bears the content alone. */
  onScreenOnly?: boolean;
  children: ReactNode;
}

/** A page's heading, what it is for, what one can do with the whole of it, and its content. */
export function Page({ title, lead, actions, onScreenOnly = false, children }: PageProps) {
  return (
    <>
      <header className={`mb-6 sm:flex sm:items-start sm:justify-between ${onScreenOnly ? 'no-print' : ''}`}>
        <div className="max-w-text">
          <h1>{title}</h1>
          {lead ? <div className="mt-2 text-soft">{lead}</div> : null}
        </div>
        {actions ? <div className="no-print mt-4 flex flex-wrap gap-2 sm:mt-0 sm:pl-6">{actions}</div> : null}
      </header>
      {children}
    </>
  );
}

/** A part of a page, set off by a line. */
export function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section id={id} className="mt-8 border-t border-line pt-4">
      <h2 className="mb-4">{title}</h2>
      {children}
    </section>
  );
}

/** Says what will be here and offers the one thing to do now. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="rounded-md border border-dashed border-line px-4 py-8 text-center text-soft">
      <p className="mx-auto max-w-text">{children}</p>
      {action ? <div className="mt-4">{action}</div> : null}
    </div>
  );
}

/** Term and value pairs; empty values are left out by the caller. */
export function Facts({ facts }: { facts: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-1 sm:grid-cols-2">
      {facts.map((fact) => (
        <div key={fact.term} className="border-b border-line py-2 sm:mr-6">
          <dt className="text-small text-soft">{fact.term}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
