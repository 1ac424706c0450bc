import { describe, expect, test } from 'vitest';
import { settings } from '../../src/integrations/settings.ts';

test('a plain build has defaults', () => {
  expect(settings({})).toEqual({ content: 'content', base: '/', site: 'http://localhost:4321', outDir: 'dist' });
});

describe('the base begins and ends with one slash however it is given', () => {
  test.each([['', '/'], ['/', '/'], ['zhicheng', '/zhicheng/'], ['/zhicheng', '/zhicheng/'], ['zhicheng/', '/zhicheng/'], ['/sub/path/', '/sub/path/'], ['//sub/path//', '/sub/path/']])('%j', (given, base) => {
    expect(settings({ BASE_PATH: given }).base).toBe(base);
  });
});

test('the environment decides', () => {
  expect(settings({ CONTENT: 'city', OUT_DIR: 'out', SITE_URL: 'https://example.org' })).toMatchObject({ content: 'city', outDir: 'out', site: 'https://example.org' });
});
