import { translation } from '#app/core/i18n.ts';
import type { sheetsTexts as source } from './zh-CN.ts';

export const sheetsTexts = translation<typeof source>('sheets', {
  problem: {
    atColumn: '{{column}}: {{words}}',
    withSuggestion: '{{column}}: {{words}}. Is “{{suggestion}}” meant?',
    MISSING_REQUIRED: 'must not be empty',
    MISSING_FOR_STATUS: 'must be filled for the status of this row',
    DUPLICATE_KEY: 'stands in an earlier row already; that row is kept',
    UNKNOWN_EMPLOYEE: 'no such employee number on the roster',
    UNKNOWN_UNIT: 'no such department or team',
    UNKNOWN_VALUE: 'not one of the allowed values',
    BAD_DATE: 'not a date, or a day that does not exist',
    DATE_OUT_OF_RANGE: 'the day lies in the future',
    DATE_ORDER: 'the days are in the wrong order',
    NOT_EMPLOYED: 'the person was not on the roster on that day',
    BAD_NUMBER: 'not a number',
    NEGATIVE_AMOUNT: 'the amount is below zero',
    AMOUNT_OUT_OF_RANGE: 'the amount is too large',
    BAD_PHONE: 'not an 11-digit mobile number',
    BAD_PARTNERS: 'must read number:share;number:share, each person once',
    SHARE_SUM: 'the shares of the partners add up to more than 100',
    SHARE_RANGE: 'a share must be a whole number from 1 to 99',
    LEAD_IS_PARTNER: 'the lead proposer cannot be a partner too',
    TOO_LONG: 'the text is too long',
    FORMULA_ERROR: 'the formula has an error or no stored result',
    FORMULA_IN_TEXT: 'must be text, not a formula',
  },
});
