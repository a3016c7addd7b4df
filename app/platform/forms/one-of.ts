/** Whether the step is one of these. */
export function isOneOf<S extends string>(steps: readonly S[], step: string): step is S {
  return (steps as readonly string[]).includes(step);
}
