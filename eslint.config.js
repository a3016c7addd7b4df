import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const LITERAL_JSX = {
  selector: 'JSXText[value=/\\p{L}/u]',
  message: 'Words for people come from texts/.',
};
const OWN_MOCK = {
  selector: 'CallExpression[callee.object.name="vi"][callee.property.name=/^(mock|doMock)$/]',
  message: 'Test our own modules as they are.',
};
const OF_WORDS =
  '[typeName.name=/(Status|Kind|Category|Severity|Tier|Role|RoleOrBase|Channel|Outcome|Satisfaction|Duty|Grade|Reason|ReasonCode|Disclosure|Pace|Mode|Area|Urgency|Source|Capacity|Topic|Method|Side|Scheme|Audience|ImprovementType)$/]';
const WORD_CLAIM = {
  selector: `TSAsExpression > TSTypeReference${OF_WORDS}, TSAsExpression > TSUnionType > TSTypeReference${OF_WORDS}`,
  message:
    'Checked columns are typed by their words (prisma/checked-columns.ts); of other texts oneOf() finds out.',
};
const BARE_CONNECTION = {
  selector: 'NewExpression[callee.object.name="pg"]',
  message: 'A connection without a listener for errors ends the process: openClient() has one.',
};
/** These have listeners of their own. */
const CONNECTING = [
  'server/database/client.ts',
  'server/live/listening-pool.ts',
  'app/core/job-database.server.ts',
];
const UNBUILT_ROUTE = ['loader', 'action'].flatMap((name) => {
  const builder = name === 'loader' ? 'page' : 'command';
  const message = `A ${name} is made by ${builder}(): it finds the actor and refuses by default.`;
  return [
    { selector: `ExportNamedDeclaration > FunctionDeclaration[id.name="${name}"]`, message },
    {
      selector: `ExportNamedDeclaration VariableDeclarator[id.name="${name}"]:not([init.callee.name="${builder}"])`,
      message,
    },
    { selector: `ExportSpecifier[exported.name="${name}"]`, message },
  ];
});
const ENV_FILES = ['server/environment.ts', 'app/core/env.server.ts', 'tests/**'];

export default tseslint.config(
  { ignores: ['build', 'data', 'node_modules', 'app/core/prisma', 'test-results'] },
  ...tseslint.configs.recommended,
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,cjs,mjs}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
      complexity: ['error', 12],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', LITERAL_JSX, OWN_MOCK],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are parsed once, in the environment file.' },
      ],
    },
  },
  { files: ENV_FILES, rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['app/routes/**'],
    rules: {
      'max-lines': ['error', { max: 60 }],
      'no-restricted-syntax': ['error', LITERAL_JSX, OWN_MOCK, ...UNBUILT_ROUTE],
    },
  },
  {
    files: ['app/core/**', 'server/**', 'prisma/**'],
    ignores: ['**/*.test.ts', ...CONNECTING],
    rules: { 'no-restricted-syntax': ['error', LITERAL_JSX, OWN_MOCK, BARE_CONNECTION] },
  },
  {
    files: ['app/{systems,platform,portal,demo}/**/*.server.ts'],
    rules: { 'no-restricted-syntax': ['error', LITERAL_JSX, OWN_MOCK, WORD_CLAIM] },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/*.spec.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off', 'no-undef': 'off' } },
);
