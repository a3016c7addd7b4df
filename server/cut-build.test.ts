import type { ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byAddress } from './cut-build.ts';

const PATHS = {
  'routes/_index': undefined,
  'routes/account': 'account',
  'routes/proposals._index': 'proposals',
  'routes/proposals.mine': 'proposals/mine',
  'routes/proposals.$id': 'proposals/:id',
  'routes/proposals.$id_.edit': 'proposals/:id/edit',
  'routes/proposals.$id_.$step': 'proposals/:id/:step',
  'routes/reports': 'reports',
  'routes/reports.$year': ':year',
  'routes/file[.]xlsx': 'file.xlsx',
  'routes/$': '*',
};
const PARENTS: Record<string, string> = { 'routes/reports.$year': 'routes/reports' };

const routes: ServerBuild['routes'] = { root: { id: 'root', path: '', module: {} as never } };
for (const [id, path] of Object.entries(PATHS)) {
  const place = path === undefined ? { index: true } : { path };
  const index = id.endsWith('._index') && { index: true };
  routes[id] = { id, parentId: PARENTS[id] ?? 'root', ...place, ...index, module: {} as never };
}
type RouteObject = Parameters<typeof matchRoutes>[0][number];

const BUILD = { routes, assets: { routes } } as unknown as ServerBuild;

const cutFor = byAddress(BUILD, (build) => build);

function matched(build: ServerBuild, path: string): string[] | undefined {
  return matchRoutes(treeOf(build.routes, undefined), path)?.map(({ route }) => route.id ?? '');
}

function treeOf(all: ServerBuild['routes'], parentId: string | undefined): RouteObject[] {
  return Object.values(all)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index }) => {
      const children = treeOf(all, id);
      return (index ? { id, path, index } : { id, path, children }) as RouteObject;
    });
}

const segment = fc.constantFrom(
  'proposals',
  'Proposals',
  'mine',
  '12',
  'edit',
  'reports',
  '2024',
  'file.xlsx',
);
const odd = fc.constantFrom('', '.', '..', '%70roposals', '__manifest', '_root', '*', ':id', 'x.data');
const address = fc
  .tuple(fc.array(fc.oneof({ weight: 4, arbitrary: segment }, odd), { maxLength: 4 }), fc.boolean())
  .map(([segments, trailing]) => `/${segments.join('/')}${trailing ? '/' : ''}`);

test('an address, and each above it, finds among its routes what it finds among all', () => {
  fc.assert(
    fc.property(address, (path) => {
      const cut = cutFor(path);
      const segments = path.split('/').filter(Boolean);
      const above = segments.map((_, at) => `/${segments.slice(0, at).join('/')}`);
      for (const one of [path, ...above]) expect(matched(cut, one)).toEqual(matched(BUILD, one));
    }),
  );
});

describe('what is made', () => {
  test('is one for the same routes, whatever the parameters', () => {
    expect(cutFor('/proposals/12')).toBe(cutFor('/proposals/13/'));
    expect(cutFor('/proposals/12.data')).toBe(cutFor('/proposals/12'));
    expect(cutFor('/proposals/mine')).not.toBe(cutFor('/proposals/12'));
  });

  test('holds few routes for an address, for the server and for the browser', () => {
    const few = ['root', 'routes/_index', 'routes/account', 'routes/$'];
    expect(Object.keys(cutFor('/account').routes)).toEqual(few);
    expect(Object.keys(cutFor('/account').assets.routes)).toEqual(few);
  });

  test('is of all routes where Remix answers itself or has to decode', () => {
    expect(cutFor('/__manifest')).toBe(BUILD);
    expect(cutFor('/%70roposals')).toBe(BUILD);
    expect(cutFor('/imports/../proposals')).toBe(BUILD);
  });
});
