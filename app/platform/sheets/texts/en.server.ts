import { translation } from '#app/core/i18n.ts';
import type { sheetsServerTexts as source } from './zh-CN.server.ts';

export const sheetsServerTexts = translation<typeof source>('sheets', {
  refusal: {
    EMPTY_FILE: 'This file is empty. Check whether it is the right one and upload it again.',
    FILE_TOO_LARGE:
      'The file is larger than {{mb}} MB and was not read. Remove pictures and unused sheets, or split the table, and upload again.',
    UNPACKS_TOO_LARGE:
      'This file unpacks to far more than it should (the limit is {{mb}} MB); for safety it was not read. Copy the data into a new workbook and upload that.',
    TABLE_TOO_LARGE:
      'The table is too large: at most {{rows}} rows and {{cells}} filled cells are read. Split it and upload the parts.',
    PASSWORD_PROTECTED:
      'This workbook is protected by a password and cannot be read. Remove the password in Excel, save, and upload again.',
    OLD_EXCEL:
      'This is an old or binary Excel file and cannot be read. Save it as .xlsx in Excel and upload that.',
    WEB_PAGE:
      'This file is a web page that only looks like a table. Open it in Excel, save it as .xlsx and upload that.',
    NOT_A_TABLE:
      'This file is not a table (judged by its content, not its name). Upload an .xlsx or .csv file.',
    DAMAGED:
      'The file is damaged and cannot be read. Open it in Excel, check it, save a copy and upload that.',
    UNKNOWN_ENCODING:
      'The text encoding of this file is not known. Open it in Excel, save it as .xlsx and upload that.',
    NO_SHEET: 'There is no sheet in this workbook. Check whether it is the right file.',
    HEADER_NOT_FOUND: 'No header row was found. One row must name the columns, at least: {{columns}}.',
    MISSING_COLUMNS: 'The header in row {{row}} lacks these columns: {{columns}}. Add them and upload again.',
    DUPLICATE_COLUMN:
      'The header in row {{row}} names “{{columns}}” more than once. Keep one such column and upload again.',
  },
  rejected: {
    sheet: 'Rejected rows',
    problem: 'Problem',
    row: 'Row in the file',
  },
});
