/** Which folder may import which, each rule with its reason. `npm run arch`. */

/** Tests, and what several of them share beside the code they test. Neither is shipped. */
const SPEC = '(?:\\.spec\\.ts$|/testing/)';
/** Features other parts may name only through their index. `$1` is the feature the import stands in. */
const FEATURE = '^src/modules/([^/]+)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Parts that need each other are one part: they cannot be read, tested or replaced alone.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file nobody imports is dead, or an entry point that belongs in this list.',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: [SPEC, '^src/cli\\.ts$', '^src/config/describe-config\\.ts$', '^src/web/'],
      },
      to: {},
    },
    {
      name: 'nothing-dead',
      severity: 'error',
      comment:
        'Every file of the product is reached from the command line, or it is there for nobody. But for the samples that show a mail, and the description of the configuration, which a tool reads.',
      from: { path: '^src/cli\\.ts$' },
      to: {
        path: '^src/',
        pathNot: [
          SPEC,
          '^src/mail/messages/.+/sample\\.ts$',
          '^src/config/describe-config\\.ts$',
          '^src/web/',
        ],
        reachable: false,
      },
    },
    {
      name: 'nothing-dead-in-the-web-application',
      severity: 'error',
      comment: 'Every file of the browser application is reached from its entry.',
      from: { path: '^src/web/main\\.tsx$' },
      to: { path: '^src/web/.+\\.tsx?$', pathNot: [SPEC, '\\.d\\.ts$'], reachable: false },
    },
    {
      name: 'web-application-stands-alone',
      severity: 'error',
      comment:
        'It speaks to the server through the API alone, or both could only change together. Of the domain it may use how dates are written.',
      from: { path: '^src/web/' },
      to: { path: '^src/', pathNot: ['^src/web/', '^src/domain/time/local-date\\.ts$'] },
    },
    {
      name: 'server-knows-no-web-application',
      severity: 'error',
      comment: 'It serves what was built, and starts without it, too.',
      from: { path: '^(src|seeds)/', pathNot: '^src/web/' },
      to: { path: '^src/web/' },
    },
    {
      name: 'web-features-apart',
      severity: 'error',
      comment:
        'Features of the application share through components and lib, so that each can be changed alone.',
      from: { path: '^src/web/features/([^/]+)/' },
      to: { path: '^src/web/(features/(?!$1/)|app/)' },
    },
    {
      name: 'web-layers',
      severity: 'error',
      comment: 'app, features, components, lib: each uses what stands below it.',
      from: { path: '^src/web/(components|lib|i18n)/' },
      to: { path: '^src/web/(app|features)/' },
    },
    {
      name: 'web-lib-at-the-bottom',
      severity: 'error',
      comment: 'What everybody uses uses nobody.',
      from: { path: '^src/web/(lib|i18n)/' },
      to: { path: '^src/web/components/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'The decisions are functions of the facts given to them: no framework, store, file, clock or chance. Only the date library.',
      from: { path: '^src/domain/', pathNot: SPEC },
      to: { pathNot: ['^src/domain/', '^node_modules/temporal-(polyfill|spec|utils)/'] },
    },
    {
      name: 'foundation-knows-no-feature',
      severity: 'error',
      comment:
        'Catalogue of jobs, mail, database, configuration and the common parts carry the features, so they must not depend on one: modules hand in what they need.',
      from: { path: '^src/(jobs|mail|database|config|common)/', pathNot: SPEC },
      to: { path: '^src/(modules|app|commands)/' },
    },
    {
      name: 'config-stands-alone',
      severity: 'error',
      comment: 'It is read before anything else exists. Of the domain it uses only the form of a date.',
      from: { path: '^src/config/', pathNot: SPEC },
      to: { path: '^src/', pathNot: ['^src/config/', '^src/domain/time/'] },
    },
    {
      name: 'common-stands-on-config',
      severity: 'error',
      comment:
        'What everybody uses uses nobody: of the product only the configuration and the form of a date.',
      from: { path: '^src/common/', pathNot: SPEC },
      to: { path: '^src/', pathNot: ['^src/(common|config)/', '^src/domain/time/'] },
    },
    {
      name: 'messages-are-only-words',
      severity: 'error',
      comment:
        'What a reader sees depends on the facts handed to a message, not on how they are stored or sent; so a message can be shown and tested alone.',
      from: { path: '^src/mail/messages/', pathNot: SPEC },
      to: { path: '^src/(?!mail/|domain/)' },
    },
    {
      name: 'features-through-their-index',
      severity: 'error',
      comment: 'A feature says in its index.ts what others may rely on; the rest it may change freely.',
      from: { path: FEATURE },
      to: { path: FEATURE, pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'entry-points-are-ends',
      severity: 'error',
      comment: 'Commands and the assembly of processes use the features; nothing uses them back.',
      from: { path: '^src/', pathNot: ['^src/(cli\\.ts|commands/)', SPEC] },
      to: { path: '^src/(cli\\.ts|commands/)' },
    },
    {
      name: 'only-commands-assemble',
      severity: 'error',
      comment: 'src/app puts the parts together for a process; a part that needs it would need everything.',
      from: { path: '^src/', pathNot: ['^src/(cli\\.ts|commands/|app/)', SPEC] },
      to: { path: '^src/app/' },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      comment: 'What is shipped must not need what is not.',
      from: { path: '^(src|seeds)/', pathNot: [SPEC, '^seeds/specs/'] },
      to: { path: ['^test/', SPEC, '^seeds/specs/'] },
    },
    {
      name: 'no-dev-packages-in-the-product',
      severity: 'error',
      comment:
        'The production install leaves them out. The browser application carries its packages in its built files.',
      from: { path: '^(src|seeds)/', pathNot: [SPEC, '^seeds/specs/', '^src/web/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'no-unlisted-packages',
      severity: 'error',
      comment: 'A package that is there only because another one brought it may be gone tomorrow.',
      from: { path: '^(src|seeds|test)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'all-imports-resolve',
      severity: 'error',
      comment: 'A path that leads nowhere fails only when its line runs.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
