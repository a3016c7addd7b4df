import type { Workflow } from '#app/platform/workflow/workflow.ts';
import { vacancySteps } from './events.ts';
import type { VacancyStatus } from './representative.ts';
import type { RepresentativeRuleKey } from './rules.ts';

export interface VacancyWords {
  status: VacancyStatus;
  action: keyof typeof vacancySteps;
  circumstance: never;
  duty: 'OFFICER' | 'CHAIR' | 'SYSTEM';
  party: never;
  clock: 'byElection';
  rule: RepresentativeRuleKey;
}

/** A seat that is empty before the term ends: somebody owes a by-election (补选). */
export const vacancyWorkflow: Workflow<VacancyWords> = {
  noun: 'vacancies',
  table: 'Vacancy',
  transitions: {
    OPEN: [
      { action: 'fill', to: 'FILLED', who: ['SYSTEM'], clock: 'stop' },
      { action: 'close', to: 'CLOSED', who: ['SYSTEM', 'CHAIR'], needs: ['reason'], clock: 'stop' },
    ],
    FILLED: [],
    CLOSED: [],
  },
  expected: {
    OPEN: [{ clock: 'byElection' }],
    FILLED: [{ clock: 'none' }],
    CLOSED: [{ clock: 'none' }],
  },
  clocks: { byElection: { rule: 'rep.by_election', chain: ['OFFICER', 'CHAIR'], counts: 'fromEvent' } },
  events: vacancySteps,
  rolesOfDuty: { OFFICER: ['UNION_OFFICER'], CHAIR: ['UNION_CHAIR'] },
};
