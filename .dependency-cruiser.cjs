/**
 * The one import rule: domain ← app ← { teams, storage, web, runtime } ← main.
 * `views` may use `domain`; `teams` and `web` use `views`. Packages with a vendor's name stay behind their own door.
 */
const edge = '^src/(teams|storage|web|runtime)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/(?!domain/)|^simulator/' },
    },
    {
      name: 'domain-uses-few-packages',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: '^node_modules/(luxon|@types/luxon|zod)/' },
    },
    {
      name: 'app-knows-domain-only',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/(?!app/|domain/)|^simulator/' },
    },
    {
      name: 'views-know-domain-only',
      severity: 'error',
      from: { path: '^src/views/' },
      to: { path: '^src/(?!views/|domain/)|^simulator/' },
    },
    {
      name: 'storage-room',
      severity: 'error',
      from: { path: '^src/storage/' },
      to: { path: '^src/(teams|web|runtime|views)/' },
    },
    {
      name: 'runtime-room',
      severity: 'error',
      from: { path: '^src/runtime/' },
      to: { path: '^src/(teams|web|storage|views)/' },
    },
    {
      name: 'teams-room',
      severity: 'error',
      from: { path: '^src/teams/' },
      to: { path: '^src/(web|storage|runtime)/' },
    },
    { name: 'web-room', severity: 'error', from: { path: '^src/web/' }, to: { path: '^src/(storage|runtime)/' } },
    {
      name: 'only-roots-build-adapters',
      severity: 'error',
      comment: 'src/*.ts are the composition roots (main, admin) and config; nothing inside a room imports them.',
      from: { path: edge + '|^src/(domain|app|views)/' },
      to: { path: '^src/[^/]+\\.ts$', pathNot: '^src/config\\.ts$' },
    },
    {
      name: 'config-for-roots-only',
      severity: 'error',
      from: { path: '^src/(domain|app|views|storage)/' },
      to: { path: '^src/config\\.ts$' },
    },
    {
      name: 'botbuilder-at-the-edge',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(teams|web)/' },
      to: { path: '^node_modules/(botbuilder|botframework-[^/]+|restify)/' },
    },
    {
      name: 'azure-in-storage',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/storage/' },
      to: { path: '^node_modules/@azure/' },
    },
    {
      name: 'holidays-in-runtime',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/runtime/' },
      to: { path: '(^|/)node_modules/date-holidays/' },
    },
    {
      name: 'product-without-simulator',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(simulator|test|bench|rehearsal)/' },
    },
    {
      name: 'no-orphan-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown', 'undetermined'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'types', 'default'] },
  },
};
