import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../src/integrations/settings.ts';
import { Sizes } from '../test/support/sizes.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log('npm run bench\n\nPrints what the pages of the built site cost in bytes compressed by gzip. Build the site first.\nEnvironment: OUT_DIR, BASE_PATH, as for the build.');
  process.exit(0);
}
const { outDir: folder, base } = settings();
const sizes = new Sizes({ folder, base });
const files = await readdir(folder, { recursive: true }).catch(() => []);
const pages = files.map((file) => file.split(path.sep).join('/')).filter((file) => /^(zh-hans|zh-hant|en)\/.*index\.html$/.test(file)).map((file) => file.replace(/index\.html$/, ''));
if (pages.length === 0) {
  console.error(`There is no built site in ${folder}; run npm run build first.`);
  process.exit(1);
}
const kinds: [name: string, pattern: RegExp][] = [['home', /^[^/]+\/$/], ['work', /\/works\/./], ['term', /\/glossary\/(?!by\/)./], ['glossary', /\/glossary\/(by\/.*)?$/], ['search', /\/search\//]];
const write = (bytes: number) => bytes.toLocaleString('en').padStart(8);
console.log(`${pages.length} pages; bytes compressed by gzip, the largest page of each kind\n${''.padEnd(10)}    HTML      CSS       JS    other    total`);
for (const [name, pattern] of kinds) {
  const measured = await Promise.all(pages.filter((page) => pattern.test(page)).map(async (page) => ({ page, ...(await sizes.page(page)) })));
  const [largest] = measured.sort((a, b) => b.html - a.html);
  if (!largest) continue;
  const { page, html, css, js, other } = largest;
  console.log(`${name.padEnd(10)}${[html, css, js, other, html + css + js + other].map(write).join(' ')}  ${page}`);
}
for (const file of files.filter((name) => /^lookup-.*\.json$/.test(name))) console.log(`${file.padEnd(20)}${write(await sizes.file(file))}`);
