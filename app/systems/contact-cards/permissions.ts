import { permission } from '#app/core/permission.ts';

/** Cards are printed by the union, for all representatives. */
export const canPrintCards = permission(
  'contact-cards.print',
  ['UNION_OFFICER', 'UNION_CHAIR'],
  'enterprise',
);

/** A representative sees and hands out his own cards, the union those of all. */
export const canSeeCards = permission('contact-cards.read', [
  'EMPLOYEE_REPRESENTATIVE',
  'UNION_OFFICER',
  'UNION_CHAIR',
]);

/** Visits are a representative's own. */
export const canVisit = permission('visits.record', ['EMPLOYEE_REPRESENTATIVE']);
