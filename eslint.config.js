import tseslint from 'typescript-eslint';

const decisions = [
  '**/*.decision.ts',
  'libs/{contracts,money,contact-rules,templates,contact-planning,understanding}/src/**/*.ts',
];
const impure = [
  {
    selector: "NewExpression[callee.name='Date'], MemberExpression[object.name='Date']",
    message: 'Pure code takes time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Pure code takes time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Pure code takes randomness as an argument.',
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Pure code takes settings as an argument.',
  },
];
const asynchronous = [{ selector: ':function[async=true]', message: 'Pure code decides; the shell waits.' }];
const clock = [
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Business time comes from the Clock port, machine time from machineNow() of @tactful/runtime.',
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Settings come from readConfig() of @tactful/runtime: one zod parse per app.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      '.cache',
      '.tactful',
      'tmp',
      'libs/sdk/src/generated',
      '**/*.cjs',
      '**/*.mjs',
      '*.js',
      'apps/console/vite.config.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    // One program for the whole tree: the project service would load one for each app's tsconfig.
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './apps/console/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      curly: 'off',
      eqeqeq: 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
      'max-params': 'off',
      // A constructor lists what a class uses; five is where it starts to hold two ideas.
      '@typescript-eslint/max-params': ['error', { max: 5 }],
      // Decorator metadata reads an injected class when its user is declared: a class comes first.
      '@typescript-eslint/no-use-before-define': [
        'error',
        { classes: true, functions: false, variables: false, typedefs: false, ignoreTypeReferences: false },
      ],
      // Ports promise; an implementation without anything to wait for is still async, so that it never throws at once.
      '@typescript-eslint/require-await': 'off',
      // Misfires on interfaces that merely share a class's name.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...clock],
    },
  },
  {
    files: decisions,
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...impure, ...asynchronous] },
  },
  {
    files: [
      'libs/runtime/src/**/*.ts',
      'libs/testing/src/**/*.ts',
      'scripts/**/*.ts',
      'test/**/*.ts',
      'apps/*/src/main.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: [
      '**/*.spec.ts',
      '**/*.db-spec.ts',
      '**/*.kafka-spec.ts',
      'test/**/*.ts',
      'libs/testing/**/*.ts',
      'libs/*/src/testing/**/*.ts',
    ],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', 500],
    },
  },
  { files: ['test/**/*.ts', 'scripts/**/*.ts', 'apps/*/src/main.ts'], rules: { 'no-console': 'off' } },
  // Nothing is injected in tests.
  { files: ['test/**/*.ts', 'libs/testing/**/*.ts'], rules: { '@typescript-eslint/no-use-before-define': 'off' } },
);
