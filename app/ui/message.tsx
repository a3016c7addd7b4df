import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const LOOKS = {
  good: { icon: CircleCheck, className: 'border-good bg-good-tint text-good', role: 'status' },
  info: { icon: Info, className: 'border-press bg-press-tint text-press', role: 'note' },
  warn: { icon: TriangleAlert, className: 'border-warn bg-warn-tint text-warn', role: 'note' },
  seal: { icon: CircleAlert, className: 'border-seal bg-seal-tint text-seal', role: 'alert' },
} as const;

interface MessageProps {
  look: keyof typeof LOOKS;
  title: string;
  children?: ReactNode;
}

/** A sentence set apart: done, to know, beware, refused. */
export function Message({ look, title, children }: MessageProps) {
  const { icon: Icon, className, role } = LOOKS[look];
  return (
    <div role={role} className={`mb-6 flex rounded-md border-l-4 px-4 py-3 ${className}`}>
      <Icon aria-hidden className="mr-3 mt-0.5 h-5 w-5 shrink-0" />
      <div className="min-w-0">
        <p className="font-bold">{title}</p>
        {children ? <div className="mt-1 text-ink">{children}</div> : null}
      </div>
    </div>
  );
}

export interface ListedProblem {
  field: string;
  text: string;
}

/** What is wrong with a form, on top of it; each line leads to its field. */
export function ProblemList({ title, problems }: { title: string; problems: readonly ListedProblem[] }) {
  return (
    <Message look="seal" title={title}>
      {problems.length > 0 ? (
        <ul className="list-disc pl-5">
          {problems.map((problem) => (
            <li key={`${problem.field} ${problem.text}`}>
              <a href={`#${problem.field}`} className="text-ink">
                {problem.text}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </Message>
  );
}
