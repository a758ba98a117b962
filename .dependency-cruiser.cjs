const pure = '^libs/(contracts|money|contact-rules|templates|contact-planning|understanding)/';
const services = 'identity|ledger|policy|delivery|timeline|portal|webhooks';
const channels = 'channel-sms|channel-whatsapp|channel-email';

/** The import rules of the house (CONTRIBUTING.md draws the map). Each comment says why. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one idea in two places, or a third idea without a name.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-imports-pure',
      severity: 'error',
      comment:
        'Pure libs decide from data alone: they may import each other and the named data-only packages, nothing that touches the world.',
      from: { path: `${pure}src/`, pathNot: '\\.(db-)?spec\\.ts$' },
      to: { pathNot: [pure, '^node_modules/(zod|handlebars|date-holidays|libphonenumber-js|@types)'] },
    },
    {
      name: 'decisions-are-pure',
      severity: 'error',
      comment: 'A *.decision.ts takes facts and returns a decision. It imports types and other pure code only.',
      from: { path: '\\.decision\\.ts$' },
      to: {
        path: '(\\.(store|service|controller|consumer|entity|module|worker)\\.ts$|^node_modules/(@nestjs|typeorm|pg|kafkajs))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'apps-import-no-apps',
      severity: 'error',
      comment: 'An app boots libs. What two apps share belongs in a lib.',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libs-import-no-apps',
      severity: 'error',
      comment: 'Libs are what the system does, apps are what runs: the arrow points one way.',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'services-import-no-services',
      severity: 'error',
      comment: 'Services share events and three internal calls, never code or tables. (Channels stand on delivery.)',
      from: { path: `^libs/(${services})/` },
      to: { path: `^libs/(${services}|${channels})/`, pathNot: '^libs/$1/' },
    },
    {
      name: 'channels-import-delivery-only',
      severity: 'error',
      comment: 'A channel is one provider adapter on top of delivery.',
      from: { path: `^libs/(${channels})/` },
      to: { path: `^libs/(${services}|${channels})/`, pathNot: '^libs/($1|delivery)/' },
    },
    {
      name: 'front-door-only',
      severity: 'error',
      comment: 'A lib is imported by src/index.ts, so that its inside can change.',
      from: { path: '^(libs|apps)/([^/]+)/', pathNot: '^libs/testing/database-server' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$)', pathNot: '^$1/$2/' },
    },
    {
      name: 'kafka-in-messaging-only',
      severity: 'error',
      comment: 'The bus is a port: only libs/messaging knows which client speaks to Kafka.',
      from: { pathNot: '^(libs/messaging/|test/|deploy/)' },
      to: { path: '^node_modules/kafkajs' },
    },
    {
      name: 'sql-in-stores-only',
      severity: 'error',
      comment: 'SQL lives in *.store.ts, entities, database/ and migrations, so that a reviewer finds it.',
      from: {
        path: '^(libs|apps)/',
        pathNot:
          '(\\.store\\.ts$|\\.entity\\.ts$|/database/|/migrations/|\\.(db-)?spec\\.ts$|^libs/(runtime|messaging|testing|identity)/|\\.transport\\.ts$)',
      },
      to: { path: '^node_modules/(typeorm|pg|pg-copy-streams)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'testing-from-specs-only',
      severity: 'error',
      comment: 'Builders and test servers never ship.',
      from: { path: '^(libs|apps)/', pathNot: '(\\.(db-|kafka-)?spec\\.ts$|^libs/testing/|/testing/)' },
      to: { path: '^libs/testing/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|^apps/console/|/generated/)' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
