/** What other systems may use of this one. */
export { PromisesSection } from './ui/promises-section.tsx';
