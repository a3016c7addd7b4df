import type { BuiltFactory } from '#tests/factories/factory.ts';
import type { Fields } from '#tests/integration/call-route.ts';

/** What a call is about: the parameters of the address, its query, and what is sent. */
export interface Subject {
  params?: Record<string, string | number>;
  search?: string;
  fields?: Fields;
}

export type Make = (factory: BuiltFactory) => Subject | Promise<Subject>;
