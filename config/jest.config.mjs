import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

const base = {
  rootDir,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

const project = (name, patterns) => ({
  ...base,
  displayName: name,
  testMatch: patterns.map((p) => `<rootDir>/${p}`),
});

/** One project a kind of test, so that each can run alone: `npm test -- --selectProjects domain`. */
export default {
  rootDir,
  testTimeout: 60_000,
  // Every suite loads its modules anew, and a process keeps them: workers that have grown large are replaced. One worker
  // alone would run in the main process, which cannot be.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '1GB',
  coverageDirectory: '<rootDir>/coverage',
  // The browser application runs in a browser, where its suites try it.
  collectCoverageFrom: ['<rootDir>/src/**/*.ts', '!<rootDir>/src/web/**', '!<rootDir>/src/**/*.spec.ts'],
  projects: [
    project('domain', ['src/domain/**/*.spec.ts']),
    project('unit', ['src/!(domain)/**/*.spec.ts', 'seeds/**/*.spec.ts']),
    project('integration', ['test/integration/**/*.spec.ts']),
    project('migrations', ['test/migrations/**/*.spec.ts']),
    project('api', ['test/api/**/*.spec.ts']),
    project('behaviour', ['test/behaviour/**/*.spec.ts']),
    project('faults', ['test/faults/**/*.spec.ts']),
    project('servers', ['test/servers/**/*.spec.ts']),
    project('gold', ['test/gold/**/*.spec.ts']),
    project('extraction', ['test/extraction/**/*.spec.ts']),
    project('browser', ['test/browser/**/*.spec.ts']),
  ],
};
