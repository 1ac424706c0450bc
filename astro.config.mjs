import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import { remarkContext } from './src/integrations/remark-context.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { fullTextSearch } from './src/integrations/full-text-search.ts';
import { hreflangs } from './src/integrations/sitemap-alternates.ts';
import { settings } from './src/integrations/settings.ts';

const { content, base, site, outDir } = settings();

export default defineConfig({
  site,
  base,
  outDir,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, remarkContext] }),
    syntaxHighlight: false,
  },
  integrations: [contentCheck({ content }), mdx(), sitemap(hreflangs({ base })), fullTextSearch()],
  vite: {
    resolve: { alias: { '@content': path.resolve(content) } },
    // A strict content security policy allows no inline script, so nothing is ever inlined.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    server: { fs: { allow: [process.cwd(), path.resolve(content)] } },
  },
});
