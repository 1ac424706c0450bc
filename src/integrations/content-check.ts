import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { loadCorpus } from '../content/load-corpus.ts';
import { formatProblem } from '../domain/problem.ts';

/** Stops a build whose content has problems, and reports them in `dev` each time a content file changes. */
export function contentCheck({ content }: { content: string }): AstroIntegration {
  const report = async () => checkContent(await loadCorpus(content)).map(formatProblem);
  return {
    name: 'content-check',
    hooks: {
      'astro:build:start': async () => {
        const problems = await report();
        if (problems.length > 0) throw new Error(`${problems.length} problems in the content:\n${problems.join('\n')}`);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const tell = async () => {
          const problems = await report();
          if (problems.length === 0) logger.info('content: no problems');
          else logger.error(`${problems.length} problems in the content:\n${problems.join('\n')}`);
        };
        server.watcher.add(content);
        server.watcher.on('change', (file) => {
          if (!/\.(ya?ml|json|mdx)$/.test(file)) return;
          void tell();
          server.ws.send({ type: 'full-reload' });
        });
        await tell();
      },
    },
  };
}
