import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../src/content/load-corpus.ts';
import { readSources } from '../src/content/read-sources.ts';
import { buildMatcher } from '../src/domain/matcher.ts';
import { countTerms, readWitness } from '../src/domain/witness.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string', default: 'content' }, check: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  console.log('npm run terms:count [-- [--check] FOLDER]\n\nCounts every term in the source files in FOLDER (../shared/sources by default) and writes content/counts.json.\n--check writes nothing and fails if the file is not up to date.');
  process.exit(0);
}
const folder = positionals[0] ?? '../shared/sources';
const sources = await readSources(folder);
const { corpus } = await loadCorpus(values.content);
const matcher = buildMatcher([...corpus.terms].map(([id, { value }]) => [id, value]));
const counted = [...corpus.works].flatMap(([id, { value }]) => {
  const source = sources.get(value.source.file);
  return source === undefined ? [] : [[id, countTerms(readWitness(source, value), matcher)] as const];
});
if (counted.length === 0) {
  console.error(`No source file of any work is in ${folder}.`);
  process.exit(1);
}
const file = path.join(values.content, 'counts.json');
const text = `${JSON.stringify({ ...corpus.counts.value, ...Object.fromEntries(counted) }, null, 1)}\n`;
const same = (await readFile(file, 'utf8').catch(() => '')) === text;
if (!values.check && !same) await writeFile(file, text);
console.log(`${counted.length} works: ${file} ${same ? 'is up to date' : values.check ? 'is not up to date' : 'written'}`);
process.exitCode = values.check && !same ? 1 : 0;
