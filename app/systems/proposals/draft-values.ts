/** Names of the form's texts, as they are submitted and stored. */
export const TEXT_FIELDS = ['title', 'before', 'cause', 'plan', 'target', 'after', 'savingFormula'] as const;

export const CHOICE_FIELDS = ['mode', 'kind', 'innovationArea', 'improvementType'] as const;
export const AMOUNT_FIELDS = ['savingClaimed', 'costPlanned'] as const;
export const TICK_FIELDS = ['affectsSafety', 'crossDepartment', 'confidentialTechnical'] as const;

export type FieldName =
  | (typeof TEXT_FIELDS)[number]
  | (typeof CHOICE_FIELDS)[number]
  | (typeof AMOUNT_FIELDS)[number]
  | (typeof TICK_FIELDS)[number]
  | 'author';

/** What the form's fields begin with. */
export type FieldValues = Record<FieldName, string>;

export const EMPTY_VALUES: FieldValues = {
  title: '',
  before: '',
  cause: '',
  plan: '',
  target: '',
  after: '',
  savingFormula: '',
  mode: '',
  kind: 'IMPROVEMENT',
  innovationArea: '',
  improvementType: '',
  savingClaimed: '',
  costPlanned: '',
  affectsSafety: '',
  crossDepartment: '',
  confidentialTechnical: '',
  author: '',
};
