import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const NOW = { message: 'Time is given: take `now` as a parameter, or ask the injected Clock.' };
const OWN_DATE = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', ...NOW },
  { selector: 'CallExpression[callee.name="Date"]', ...NOW },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', ...NOW },
  { selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]', ...NOW },
];
const CONFIG_ONLY = {
  object: 'process',
  property: 'env',
  message: 'Only src/config reads the environment; take what you need from AppConfig.',
};
const TIMERS = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];

/** ESLint's own rules that find mistakes the compiler does not. */
const MISTAKES = [
  'array-callback-return',
  'no-case-declarations',
  'no-cond-assign',
  'no-constant-binary-expression',
  'no-constant-condition',
  'no-control-regex',
  'no-empty',
  'no-fallthrough',
  'no-loss-of-precision',
  'no-misleading-character-class',
  'no-prototype-builtins',
  'no-regex-spaces',
  'no-self-assign',
  'no-self-compare',
  'no-sparse-arrays',
  'no-template-curly-in-string',
  'no-unreachable-loop',
  'no-unsafe-finally',
  'no-unsafe-optional-chaining',
  'no-useless-assignment',
  'no-useless-catch',
  'no-useless-escape',
];
const EVERYWHERE = {
  ...Object.fromEntries(MISTAKES.map((rule) => [rule, 'error'])),
  // `while (true)` is an honest loop without an end.
  'no-constant-condition': ['error', { checkLoops: false }],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'max-lines': ['error', 400],
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'artifacts/', 'data/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    rules: {
      ...EVERYWHERE,
      'no-console': 'error',
      // Each of these has cost somebody a reminder: a promise nobody waits for, a status nobody thought of, an error
      // thrown after the try that should have caught it.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/require-array-sort-compare': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A module is a class without members, and a DTO's fields have no initialiser: both are Nest's way.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...OWN_DATE],
      'no-restricted-properties': ['error', CONFIG_ONLY],
    },
  },
  {
    // The one place that reads the host's clock, and the one that reads the environment.
    files: ['src/common/clock.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/config/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['src/web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      // Written from the description of the API; what a handler returns is nobody's business.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  { ignores: ['src/web/lib/api/schema.d.ts'] },
  {
    // The functional core: the same facts and the same `now` give the same answer, today and in ten years.
    files: ['src/domain/**/*.ts'],
    ignores: ['src/domain/**/*.spec.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'fetch', 'crypto', 'performance', ...TIMERS].map((name) => ({
          name,
          message: 'src/domain is pure: facts come in as parameters, answers go out as values.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'src/domain is pure: chance comes in as a parameter.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.spec.ts', 'test/**/*.ts', 'seeds/**/*.ts'],
    rules: {
      // What comes back over HTTP or from a library's matcher has no type, and checking it is what the test is for.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Raw rows are given their shape by an assertion, and sorted or shown as they print.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/require-array-sort-compare': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  {
    files: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((property) => ({
            object,
            property,
            message: 'Every test runs: mend it, or take it out and say why in the commit.',
          })),
        ),
      ],
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 400],
      'no-var': 'error',
    },
  },
);
