/**
 * Imports point one way: routes → systems → platform → core, with ui beside them. Of another system one imports its
 * `public` files only, and only where one's own manifest names it under `uses`: those rules are made from the manifests.
 * Every line here is an error, and there is no list of known violations.
 */
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

const SYSTEMS = path.join(__dirname, 'app/systems');

/** The nouns under `uses` in a system's manifest. */
function usesOf(system) {
  const manifest = readFileSync(path.join(SYSTEMS, system, 'system.server.ts'), 'utf8');
  const list = /^  uses: \[([^\]]*)\]/m.exec(manifest);
  if (!list) throw new Error(`app/systems/${system}/system.server.ts does not say which systems it uses.`);
  return [...list[1].matchAll(/'([^']+)'/g)].map(([, noun]) => noun);
}

const systems = readdirSync(SYSTEMS);
const uses = Object.fromEntries(systems.map((system) => [system, usesOf(system)]));

/** Throws when a system uses itself by way of others. */
function refuseCircle(system, way = []) {
  if (way.includes(system))
    throw new Error(`Systems use each other in a circle: ${[...way, system].join(' → ')}`);
  for (const used of uses[system] ?? []) refuseCircle(used, [...way, system]);
}
for (const system of systems) refuseCircle(system);

const knowsOnlyWhatItUses = systems.map((system) => {
  const used =
    uses[system].length > 0 ? `|^app/systems/(${uses[system].join('|')})/public(\\.ui|\\.server)?\\.ts$` : '';
  return {
    name: `${system}-knows-what-it-uses`,
    severity: 'error',
    from: { path: `^app/systems/${system}/`, pathNot: '\\.test\\.tsx?$' },
    to: { path: '^app/systems/', pathNot: `^app/systems/${system}/${used}` },
  };
});

const PURE = '^app/(systems|platform)/[^/]+/[^/]+\\.ts$';
const SERVER_ONLY = '\\.server\\.tsx?$';
/** Where the layers are put together: the frame and homes, the second door, the demo, the texts. */
const COMPOSITION = '^app/(routes|portal|cli)/|^app/(root|entry\\.\\w+|shell\\.server|routes)\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...knowsOnlyWhatItUses,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'nobody-imports-routes',
      severity: 'error',
      from: { path: '^(app|server|prisma)/' },
      to: { path: '^app/routes/' },
    },
    {
      name: 'only-composition-knows-systems',
      severity: 'error',
      from: { path: '^app/', pathNot: `^app/systems/|\\.test\\.tsx?$|${COMPOSITION}` },
      to: { path: '^app/systems/' },
    },
    {
      name: 'core-knows-no-platform',
      severity: 'error',
      from: { path: '^app/core/' },
      to: { path: '^app/(platform|systems)/' },
    },
    {
      name: 'layers-know-no-composition',
      severity: 'error',
      from: { path: '^app/(systems|platform|core|ui)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: COMPOSITION },
    },
    { name: 'ui-knows-none', severity: 'error', from: { path: '^app/ui/' }, to: { path: '^app/(?!ui/)' } },
    {
      name: 'pure-files',
      severity: 'error',
      from: { path: PURE, pathNot: `${SERVER_ONLY}|\\.test\\.ts$|-words\\.ts$` },
      to: {
        path: '^node_modules/(@prisma|react|react-dom|@remix-run|express|socket\\.io|pg)/|^app/core/(db|prisma)|\\.server\\.tsx?$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'ui-imports-no-server',
      severity: 'error',
      from: { path: '^app/ui/|^app/[^/]+/[^/]+/ui/' },
      to: { path: SERVER_ONLY, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'who-touches-the-database',
      severity: 'error',
      from: {
        path: '^app/',
        pathNot:
          '^app/core/|/commands/|/demo/|/queries[^/]*\\.server\\.ts$|\\.test\\.ts$|^app/shell\\.server\\.ts$',
      },
      to: { path: '^app/core/(db\\.server|prisma/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shell-meets-app-by-type',
      severity: 'error',
      from: { path: '^server/', pathNot: '\\.test\\.ts$' },
      to: { path: '^app/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-imports-no-tests',
      severity: 'error',
      from: { path: '^(app|server|prisma)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^app/core/prisma' },
    exclude: { path: '^(build|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
