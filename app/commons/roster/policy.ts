import { permission } from '#app/core/permission.ts';

/** Staff records hold phone numbers: HR, and the union and the platform for granting roles. */
export const canSeePeople = permission('people.read', ['HR', 'UNION_CHAIR', 'SYS_ADMIN'], 'enterprise');

/** Grants and ends roles, and issues activation links. */
export const canManagePeople = permission('people.manage', ['HR', 'SYS_ADMIN'], 'enterprise');

/** Imports staff, transfers, the work calendar and the paper register of proposals. */
export const canImport = permission('imports.run', ['HR', 'KAIZEN_OFFICE'], 'enterprise');
