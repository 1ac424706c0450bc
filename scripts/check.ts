import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/check-content.ts';
import { loadCorpus } from '../src/content/load-corpus.ts';
import { formatProblem } from '../src/domain/problem.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log('npm run check [-- --content FOLDER]\n\nChecks the content and lists every problem as file:line:column with its code. Exit code 1 if there is any.');
  process.exit(0);
}
const loaded = await loadCorpus(values.content);
const problems = checkContent(loaded);
for (const problem of problems) console.error(formatProblem(problem));
const { works, terms, indicators, pages } = loaded.corpus;
console.log(`${works.size} works, ${pages.length} pages, ${terms.size} terms, ${indicators.size} indicators: ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
process.exitCode = problems.length > 0 ? 1 : 0;
