import 'i18next';
import type { texts } from './zh-CN.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'core';
    resources: typeof texts;
    strictKeyChecks: true;
  }
}
