import { permission } from '#app/core/permission.ts';

/** By which rules one is judged everybody may read. */
export const canReadRules = permission('rules.read', ['EMPLOYEE', 'UNION_CHAIR']);

/** The enterprise's own values are set by the union's chair. */
export const canChangeRules = permission('rules.change', ['UNION_CHAIR'], 'enterprise');
