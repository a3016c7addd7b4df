import { defineSystem } from '#app/platform/system/system.server.ts';

/** Who is away, and who stands in for them. */
export const absences = defineSystem({
  noun: 'absences',
  uses: ['roster'],
  records: [
    { noun: 'absences', label: 'absences:record', visibility: { confidential: false, heads: 'none' } },
  ],
});
