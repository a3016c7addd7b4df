import { translation } from '#app/core/i18n.ts';
import type { importServerTexts as source } from './zh-CN.server.ts';

export const importServerTexts = translation<typeof source>('imports', {
  done: { committed: 'Imported: {{rows}} rows.', discarded: 'Discarded; nothing was changed.' },
  refusal: {
    file: 'This file cannot be imported; nothing was changed.',
    settled: 'This import was confirmed or discarded before; it was not imported again.',
    hasErrors:
      '{{count}} rows of the file have errors, so it was not imported. Correct it and upload again, or import the good rows only.',
    nothing: 'There is no row that can be imported. Correct the file and upload it again.',
    fileGone: 'This import was discarded and its file is kept no longer. Upload it again if you need it.',
    fileMissing: 'No such file: {{file}}',
    badPeriod:
      'The period “{{period}}” is not understood. Write 2023-06, 2023-Q2, 2023 or all, several with commas between.',
  },
  problem: {
    noFile: 'Choose a file',
    noKind: 'Choose what to import',
    noDay: 'Write the day like 2023-06-30; it must exist.',
  },
  cli: {
    about: 'Import tables; without --commit a preview that changes nothing',
    file: 'an .xlsx or .csv file',
    enterprise: 'code of the enterprise; may be left out where there is only one',
    create: 'create the enterprise (with --enterprise and --name)',
    name: 'name of the new enterprise',
    effectiveOn: 'day from which the roster is true, YYYY-MM-DD; today when left out',
    commit: 'write; a preview when left out',
    skipInvalid: 'with errors: import the good rows and write the others to a workbook beside the file',
    json: 'one line of JSON',
    read: '{{kind}}: {{rows}} rows',
    count: '{{words}}: {{count}} rows',
    row: 'Row {{row}}',
    normalised: 'Row {{row}} {{column}}: read as “{{value}}”',
    absent: 'In the portal but not in the file: {{count}} people (for information)',
    committed: 'Imported {{rows}} rows.',
    notCommitted: 'Nothing was written. {{rows}} rows can be imported.',
    rejected: 'The rejected rows are in: {{file}}',
    kpi: {
      about: 'Print the figures, one line per period and unit',
      period: '2023-06, 2023-Q2, 2023 or all (cumulative), several with commas between',
      asOf: 'as-of day, YYYY-MM-DD; today when left out',
      unit: 'name of a department, or department/team; all for every department; the company when left out',
      json: 'one JSON object per line',
    },
  },
});
