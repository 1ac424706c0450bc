import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/integrations/serve-site.ts';

/** The sites that the tests look at: this site at the root, and the fixture city under a sub-path. */
const sites = {
  site: { CONTENT: 'content', BASE_PATH: '/', OUT_DIR: '.cache/test/site' },
  city: { CONTENT: 'test/fixtures/city', BASE_PATH: '/sub/path/', OUT_DIR: '.cache/test/city' },
};
export type SiteName = keyof typeof sites;
export interface TestSite {
  url: string;
  folder: string;
  base: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    site: TestSite;
    city: TestSite;
  }
}

/** Builds both sites with the same script as `npm run build`, unless this run has built them, and serves them on free ports. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers: Server[] = [];
  for (const name of ['site', 'city'] as const) {
    const { CONTENT, BASE_PATH, OUT_DIR } = sites[name];
    if (!process.env['ZHICHENG_TEST_SITES_BUILT'] || !existsSync(OUT_DIR)) {
      await promisify(execFile)(process.execPath, ['scripts/build.ts'], { env: { ...process.env, CONTENT, BASE_PATH, OUT_DIR } }).catch((error: { stderr?: string; stdout?: string }) => {
        throw new Error(`The build of ${name} failed:\n${error.stdout ?? ''}${error.stderr ?? ''}`);
      });
    }
    const { url, server } = await serveSite({ folder: OUT_DIR, base: BASE_PATH, port: 0 });
    servers.push(server);
    project.provide(name, { url, folder: OUT_DIR, base: BASE_PATH });
  }
  process.env['ZHICHENG_TEST_SITES_BUILT'] = '1';
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
}

/** Removes what earlier runs built. */
export const cleanSites = () => rm('.cache/test', { recursive: true, force: true });
