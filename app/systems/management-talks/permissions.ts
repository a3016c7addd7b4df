import { permission } from '#app/core/permission.ts';

/** Published talks are everybody's, and anybody may be asked for one. */
export const canReadTalks = permission('management-talks.read', ['EMPLOYEE']);

/** Those who ask for a talk, on behalf of the workers. */
export const canRequestTalks = permission('management-talks.request', ['EMPLOYEE_REPRESENTATIVE']);
