import { translation } from '#app/core/i18n.ts';
import type { concernFormTexts as source } from './form.zh-CN.ts';

export const concernFormTexts = translation<typeof source>('concerns', {
  form: {
    title: 'Say what is wrong',
    lead: 'One minute is enough. Somebody takes it on and answers by a date you can see.',
    author: 'On behalf of',
    authorHelp:
      'Registering for a colleague: give the staff number or name. Leave it empty for your own matter.',
    category: 'What is it about',
    text: 'What happened',
    textHelp: 'When, where, what, and what you would like to be done',
    count: '{{count}} characters so far, 10 to 2,000',
    tier: 'Who may know that it was you',
    about: 'Is it about somebody',
    aboutHelp: 'If so, tell us. It will go neither to them nor to anybody under them.',
    aboutPost: 'Who is it',
    aboutPerson: 'Staff number or name',
    nobody: 'Nobody in particular',
    to: 'Who takes it on',
    nearest: '{{name}} (chosen for you)',
    nearestNobody: 'Chosen for you',
    nearestHelp: 'What is chosen for you is neither your superior nor whom it is about.',
    nearestAssists: 'If you type for somebody else, it is chosen by their unit.',
    superior: '{{name}} ({{post}})',
    cardAbove: '{{name}} is {{post}}, so nobody was chosen for you. Choose them yourself if you want to.',
    above:
      '{{name}} is {{post}}. What you say in confidence tells them that it was you; choose somebody else if you do not want that.',
    aboveHelp:
      'In brackets stands who is your superior. In confidence or not, a superior knows that it was you.',
    toHelp: 'Whoever takes it on stays with it to the end and answers you.',
    noRepresentative: 'Your unit has no representative yet; the union takes it on.',
    submit: 'Submit',
    submitAnyway: 'I understand, submit it',
    away: 'Have a look first: this may give you away',
    awayHelp:
      'You can change it before you submit. Confidence ends here: whoever reads it knows what is in it.',
    hazardTold:
      'The head of the unit, the management and the union chair are told at once. They see “where” and “what danger”, not your name.',
  },
  tierHelp: {
    NAMED: 'The department knows that it was you. Easiest to ask back, fastest to fix.',
    CONFIDENTIAL:
      'Only the representative who takes it on and the union officers know that it was you. The department reads a brief.',
    UNNAMED:
      'Nobody knows. No signing in, no trace; a receipt number brings you to the answer. Opens another page.',
  },
  detail: {
    month: 'For which month',
    item: 'Which item (pay, overtime, insurance, housing fund)',
    place: 'Where',
    danger: 'What danger',
    when: 'When',
    rule: 'Which rule',
    need: 'What help is needed',
  },
  hazardQuestion: 'May somebody be hurt',
  hazardYes: 'Yes, somebody should come at once',
  hazardNo: 'Not for now',
  post: {
    TEAM_LEADER: 'My team leader',
    UNIT_HEAD: 'The head of my workshop or department',
    REPRESENTATIVE: 'My representative',
    UNION_OFFICER: 'A union officer',
    UNION_CHAIR: 'The union chair',
    MANAGEMENT: 'The management',
  },
  superior: {
    TEAM_LEADER: 'your team leader',
    WORKSHOP_DIRECTOR: 'your workshop director',
    DEPT_MANAGER: 'your department manager',
    MANAGEMENT: 'the management',
  },
  gives: {
    smallUnit: 'Only {{size}} people belong to {{unit}}; it is easy to guess who it was.',
    name: 'It contains the name “{{what}}”.',
    no: 'It contains the staff number “{{what}}”.',
    phone: 'It contains the phone number “{{what}}”.',
    only: 'Words such as “{{what}}” say who you are.',
  },
});
