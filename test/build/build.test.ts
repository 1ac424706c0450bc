import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtFiles } from '../support/built-pages.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zhicheng-build-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the build as `npm run build` does; resolves with its exit code and what it printed. */
async function build(settings: { CONTENT: string; OUT_DIR: string; BASE_PATH: string }): Promise<{ code: number; output: string }> {
  const run = promisify(execFile)(process.execPath, ['scripts/build.ts'], { env: { ...process.env, ...settings } });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, output: error.stdout + error.stderr }),
  );
}

/** The hash of every file of a folder, by path. */
async function hashes(of: string): Promise<Record<string, string>> {
  const files = await builtFiles({ folder: of });
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, createHash('sha256').update(await readFile(path.join(of, file))).digest('hex')] as const)));
}

describe('a build that fails', () => {
  const city = 'test/fixtures/city';

  test.each([
    ['content that breaks a rule', 'terms/guang-xian-dao-hu.yml', (source: string) => source.replace(/^subject: .*$/m, 'subject: nowhere'), /terms\/guang-xian-dao-hu\.yml:1:\d+ \S+/],
    ['YAML that cannot be read', 'site.yml', (source: string) => `${source}\n  - : [`, /site\.yml:\d+:\d+ yaml-syntax/],
    ['a translation that is missing', 'pages/about/en.mdx', () => undefined, /pages\/about\/en\.mdx:1:1 missing-translation/],
  ])('%s: says where, exits with 1 and leaves the old site as it was', async (_, file, change, place) => {
    const content = await mkdtemp(path.join(folder, 'content-'));
    await cp(city, content, { recursive: true });
    const changed = change(await readFile(path.join(content, file), 'utf8'));
    if (changed === undefined) await rm(path.join(content, file));
    else await writeFile(path.join(content, file), changed);

    const home = await mkdtemp(path.join(folder, 'site-'));
    const out = path.join(home, 'dist');
    await cp(inject('city').folder, out, { recursive: true });
    const before = await hashes(out);

    const { code, output } = await build({ CONTENT: content, OUT_DIR: out, BASE_PATH: '/sub/path/' });
    expect(output).toMatch(place);
    expect(output).toMatch(/The build failed; .* as it was\./);
    expect(code).toBe(1);
    expect(await hashes(out)).toEqual(before);
    expect(await readdir(home)).toEqual(['dist']);
  });
});

describe('the city', () => {
  test('builds twice into the same bytes, over an old site too', async () => {
    const out = path.join(folder, 'again');
    await cp(inject('city').folder, out, { recursive: true });
    await writeFile(path.join(out, 'old.html'), 'of the old site');
    const { code, output } = await build({ CONTENT: 'test/fixtures/city', OUT_DIR: out, BASE_PATH: '/sub/path/' });
    expect(output).toContain(`The site is in ${out}.`);
    expect(code).toBe(0);
    const [before, now] = [await hashes(inject('city').folder), await hashes(out)];
    expect(Object.keys(now)).toEqual(Object.keys(before));
    expect(Object.keys(now).filter((file) => now[file] !== before[file])).toEqual([]);
  });

  test('says nothing of Shanghai: no name of a place or a site is in the code', async () => {
    const { folder: built } = inject('city');
    const files = await builtFiles({ folder: built });
    const found: string[] = [];
    for (const file of files) {
      const bytes = await readFile(path.join(built, file));
      // The files of the full-text index are compressed.
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8').replaceAll('\u200b', '');
      if (/上海|智城|shanghai|zhicheng/i.test(`${file} ${text.replace(/zhicheng([.:])/g, '$1')}`)) found.push(file);
    }
    expect(files.length).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });

  test('stands under its sub-path: no address leads to the root of the server', async () => {
    const { folder: built, base } = inject('city');
    const wrong: string[] = [];
    for (const file of (await builtFiles({ folder: built })).filter((name) => /\.(html|css|svg|webmanifest)$/.test(name) && !name.startsWith('pagefind/')))
      for (const [, address = ''] of (await readFile(path.join(built, file), 'utf8')).matchAll(/(?:href|src|action|data-base)="(\/[^"]*)"|url\((\/[^)]*)\)/g))
        if (!address.startsWith(base)) wrong.push(`${file}: ${address}`);
    expect(wrong).toEqual([]);
  });
});
