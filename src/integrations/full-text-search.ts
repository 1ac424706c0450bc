import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildSearchIndex } from './search-index.ts';

/** Builds the full-text index over the finished pages. */
export function fullTextSearch(): AstroIntegration {
  return {
    name: 'full-text-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await buildSearchIndex(fileURLToPath(dir));
        logger.info(`full-text index of ${pages} pages`);
      },
    },
  };
}
