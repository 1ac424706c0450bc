import { expect, test } from 'vitest';
import { completeLock, type Lock, type LockedPackage } from '../../src/integrations/complete-lock.ts';

const lock = (packages: Record<string, LockedPackage>): Lock => ({ packages });

test.each<[string, LockedPackage]>([
  ['@pagefind/darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
  ['@pagefind/windows-x64', { cpu: ['x64'], os: ['win32'] }],
  ['@img/sharp-linuxmusl-x64', { cpu: ['x64'] }],
  ['@rolldown/binding-linux-x64-musl', { cpu: ['x64'], libc: ['musl'], os: ['linux'] }],
  ['@rolldown/binding-linux-arm64-gnu', { cpu: ['arm64'], libc: ['glibc'], os: ['linux'] }],
  ['@rolldown/binding-win32-x64-msvc', { cpu: ['x64'], os: ['win32'] }],
  ['@esbuild/openharmony-arm64', { cpu: ['arm64'], os: ['openharmony'] }],
  ['fsevents', {}],
])('an optional package %s is described after its name', (name, platform) => {
  const file = lock({ 'node_modules/tool': { version: '2.0.0', optionalDependencies: { [name]: '1.2.3' } } });
  expect(completeLock(file)).toEqual([`${name}@1.2.3`]);
  expect(file.packages[`node_modules/${name}`]).toEqual({ version: '1.2.3', ...platform, optional: true });
});

test('what is described already, at the root or beside its parent, stays as it is', () => {
  const file = lock({
    'node_modules/a': { version: '1.0.0', optionalDependencies: { x: '1.0.0' } },
    'node_modules/a/node_modules/b': { version: '1.0.0', optionalDependencies: { x: '1.0.0', y: '2.0.0' } },
    'node_modules/a/node_modules/y': { version: '2.0.0', optional: true },
    'node_modules/x': { version: '1.0.0', optional: true },
  });
  const before = structuredClone(file);
  expect(completeLock(file)).toEqual([]);
  expect(file).toEqual(before);
});

test('ranges are left to npm', () => {
  expect(completeLock(lock({ '': { optionalDependencies: { x: '^1.0.0', y: '*' } } }))).toEqual([]);
});

test('the packages of a development tool are marked so, in the order of names, and a second run finds nothing to do', () => {
  const file = lock({ '': {}, 'node_modules/z': { version: '1.0.0', dev: true, optionalDependencies: { 'z-linux-x64': '1.0.0', 'a-linux-x64': '1.0.0' } } });
  completeLock(file);
  expect(Object.keys(file.packages)).toEqual(['', 'node_modules/a-linux-x64', 'node_modules/z', 'node_modules/z-linux-x64']);
  expect(Object.keys(file.packages['node_modules/a-linux-x64'] ?? {})).toEqual(['version', 'cpu', 'dev', 'optional', 'os']);
  expect(completeLock(file)).toEqual([]);
});
