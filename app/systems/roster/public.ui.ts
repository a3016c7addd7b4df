/** What other systems may use of this one. */
export { EmployeeField } from './ui/employee-field.tsx';
