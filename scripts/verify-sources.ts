import { parseArgs } from 'node:util';
import { verifySources } from '../src/check/sources/verify-sources.ts';
import { loadCorpus } from '../src/content/load-corpus.ts';
import { readSources } from '../src/content/read-sources.ts';
import { formatProblem } from '../src/domain/problem.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { content: { type: 'string', default: 'content' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log('npm run verify:sources [-- FOLDER]\n\nCompares every printed figure, term count and place with the source files in FOLDER (../shared/sources by default).');
  process.exit(0);
}
const folder = positionals[0] ?? '../shared/sources';
const sources = await readSources(folder);
if (sources.size === 0) {
  console.log(`No source files in ${folder}: nothing was verified.`);
  process.exit(positionals[0] ? 1 : 0);
}
const { corpus, problems: unreadable } = await loadCorpus(values.content);
const { works, figures, counts, texts, problems } = verifySources(corpus, sources);
for (const problem of [...unreadable, ...problems]) console.error(formatProblem(problem));
console.log(`${works} of ${corpus.works.size} works, ${figures} printed figures, ${counts} term counts, ${texts} texts against ${sources.size} source files: ${problems.length + unreadable.length} problems`);
process.exitCode = problems.length + unreadable.length > 0 ? 1 : 0;
