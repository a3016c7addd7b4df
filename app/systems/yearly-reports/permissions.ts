import { permission } from '#app/core/permission.ts';

/** What a representative reports is for everybody of the enterprise; only his electors rate it. */
export const canReadReports = permission('yearly-reports.read', ['EMPLOYEE']);

export const canWriteReports = permission('yearly-reports.write', ['EMPLOYEE_REPRESENTATIVE']);
