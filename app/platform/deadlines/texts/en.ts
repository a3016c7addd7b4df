import { translation } from '#app/core/i18n.ts';
import type { deadlineTexts as source } from './zh-CN.ts';

export const deadlineTexts = translation<typeof source>('deadlines', {
  clock: {
    holder: 'with {{name}}',
    deputy: 'with {{name}}, who stands in for {{absent}}',
    role: 'with {{role}}',
    left: 'working days left: {{days}}',
    today: 'due today',
    over: 'working days overdue: {{days}}',
    progress: 'day {{day}} of {{days}} working days',
    begins: 'counted from the next working day, {{days}} working days',
    after: 'If nothing happens by then it goes to: {{who}}',
    why: 'Why this day',
    rule: '{{name}}: {{value}}. Source: {{source}}.',
    since: 'In force since {{day}}.',
    look: 'See the rule',
    estimated: 'The holidays of that year are not published yet: the day is estimated from Monday to Friday.',
    chase: 'Ask again',
    chased: 'You have asked; you may ask again on {{day}}',
  },
  unit: { workdays: 'working days: {{count}}', days: 'days: {{count}}' },
  source: { default: 'default of this portal', practice: 'common practice of enterprises' },
  rule: {
    remind_before: 'Reminder before the day',
    takeover: 'Time of the next level',
    chase_every: 'How often one may ask again',
  },
  wall: {
    title: 'Overdue',
    lead: 'Whose day has passed, the oldest first.',
    none: 'Nothing is overdue.',
    count: '{{count}}',
    since: 'due {{day}}',
  },
});
