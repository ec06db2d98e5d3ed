/**
 * The import rules of the house (docs/architecture.md), checked by machine.
 * @param {string} name
 * @param {string} from
 * @param {string} allowed
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|node_modules)', pathNot: allowed },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    only(
      'model-is-alone',
      '^src/shared/model/',
      '^(src/shared/model/|node_modules/(zod|uuid|fractional-indexing)/)',
    ),
    only(
      'rules-know-the-model',
      '^src/shared/rules/',
      '^(src/shared/(rules|model|texts|richText)/|node_modules/(date-fns|@date-fns/tz|fractional-indexing)/)',
    ),
    only('formatted-text-knows-nothing', '^src/shared/richText/', '^src/shared/(richText|model)/'),
    only(
      'texts-know-little',
      '^src/shared/texts/',
      '^(src/shared/(texts|model)/|src/shared/rules/time\\.ts|node_modules/zod/)',
    ),
    only(
      'workspace-knows-model-and-rules',
      '^src/shared/workspace/',
      '^(src/shared/(workspace|model|rules|texts|richText)/|node_modules/(zod|uuid|fractional-indexing)/)',
    ),
    only(
      'documents-know-what-they-say',
      '^src/shared/documents/',
      '^(src/shared/(documents|model|rules|texts|richText)/|node_modules/(zod|date-fns)/)',
    ),
    only(
      'pictures-are-geometry',
      '^src/shared/pictures/',
      '^(src/shared/(pictures|model|rules|texts)/|node_modules/(d3-hierarchy|d3-scale|@types/d3-[a-z]+|potpack)/)',
    ),
    only(
      'search-knows-what-is-written',
      '^src/shared/search/',
      '^(src/shared/(search|model|texts|richText)/|src/shared/rules/(projectDates|time|tasks/taskNumber)\\.ts|node_modules/@orama/stemmers/)',
    ),
    only('contract-is-shared', '^src/shared/ipc/', '^(src/shared/|node_modules/zod/)'),
    only('shared-is-pure', '^src/shared/', '^(src/shared/|node_modules/)'),
    {
      name: 'shared-has-no-node',
      severity: 'error',
      from: { path: '^src/(shared|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    only('main-knows-shared', '^src/main/', '^(src/(main|shared)/|node_modules/|resources/)'),
    only(
      'preload-knows-the-contract',
      '^src/preload/',
      '^(src/(preload|shared/ipc)/|node_modules/electron)',
    ),
    only('renderer-knows-shared', '^src/renderer/', '^(src/(renderer|shared)/|node_modules/)'),
    only(
      'ui-knows-no-feature',
      '^src/renderer/ui/',
      '^(src/renderer/ui/|src/shared/|node_modules/)',
    ),
    only(
      'register-knows-store-and-ui',
      '^src/renderer/register/',
      '^(src/renderer/(register|store|ui)/|src/renderer/app/(routes|commands)\\.ts|src/shared/|node_modules/)',
    ),
    only(
      'backups-know-store-and-ui',
      '^src/renderer/backups/',
      '^(src/renderer/(backups|store|ui)/|src/shared/|node_modules/)',
    ),
    only(
      'search-knows-the-store',
      '^src/renderer/search/',
      '^(src/renderer/(search|store)/|src/shared/|node_modules/)',
    ),
    only(
      'store-knows-no-screen',
      '^src/renderer/store/',
      '^(src/renderer/store/|src/shared/|node_modules/)',
    ),
    {
      name: 'feature-knows-no-other-feature',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'feature-does-not-know-the-shell',
      severity: 'error',
      from: { path: '^src/renderer/features/' },
      to: { path: '^src/renderer/app/', pathNot: '^src/renderer/app/(routes|commands)\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
