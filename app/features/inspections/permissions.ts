import { permission } from '#app/core/permission.ts';

/** Whoever goes along on a round; which rounds, their lists of members say. */
export const canGoOnRounds = permission('inspections.go', ['EMPLOYEE']);
