import { rename, rm } from 'node:fs/promises';
import { build } from 'astro';
import { settings } from './settings.ts';

/**
 * Builds the site into a folder beside the output folder and puts it in place by renaming, so that a build that fails
 * leaves the old site as it was. Returns the output folder; throws with the reason if the build fails.
 */
export async function buildSite(): Promise<string> {
  const { outDir } = settings();
  const next = `${outDir}.next`;
  const last = `${outDir}.last`;
  const remove = () => Promise.all([next, last].map((folder) => rm(folder, { recursive: true, force: true })));
  await remove();
  process.env['OUT_DIR'] = next;
  try {
    await build({ logLevel: 'warn' });
    await rename(outDir, last).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(next, outDir);
    return outDir;
  } finally {
    process.env['OUT_DIR'] = outDir;
    await remove();
  }
}
