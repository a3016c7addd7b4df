import { useActionData, useNavigation } from '@remix-run/react';
import { ProblemList } from '#app/ui/message.tsx';
import type { RefusedWrite } from './routes.server.ts';

export interface FormState {
  refused: RefusedWrite | null;
  /** What is wrong with a field, in words. */
  problem: (field: string) => string | undefined;
  /** What was typed before the refusal, or what the record says. */
  typed: (field: string, otherwise?: string) => string;
  sending: boolean;
}

/** State of a page's form after it was submitted: problems beside their fields, what was typed still there. */
export function useForm(): FormState {
  const answer = useActionData<unknown>();
  return useFormState(answer, useNavigation().state !== 'idle');
}

/** The same for a form that a fetcher submits. */
export function useFormState(answer: unknown, sending: boolean): FormState {
  const refused = isRefused(answer) ? answer : null;
  return {
    refused,
    sending,
    problem: (field) => refused?.refusal.problems.find((problem) => problem.field === field)?.text,
    typed: (field, otherwise = '') => {
      const value = refused?.values[field];
      return typeof value === 'string' ? value : otherwise;
    },
  };
}

function isRefused(answer: unknown): answer is RefusedWrite {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
}

/** What was refused and why, on top of a form; nothing when nothing was. */
export function Refused({ state }: { state: FormState }) {
  if (!state.refused) return null;
  const { text, problems } = state.refused.refusal;
  return <ProblemList title={text} problems={problems} />;
}
