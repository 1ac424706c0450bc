import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createIndex } from 'pagefind';
import { isolateHan, spaceHan } from '../domain/han/characters.ts';

/** Sets Han characters apart as Pagefind wants them: by U+200B on Chinese pages, by spaces where it cuts words at spaces only. */
function apart(html: string): string {
  return /<html lang="zh/.test(html) ? spaceHan(html) : isolateHan(html);
}

/**
 * Indexes the finished pages of a folder into `pagefind/` in it and returns how many there were. Han characters are
 * set apart on the way in, so that a query finds exact strings of characters; the pages stay as they are.
 */
export async function buildSearchIndex(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  const { index, errors } = await createIndex({ includeCharacters: '·' });
  if (!index) throw new Error(errors.join('\n'));
  let pages = 0;
  for (const file of files) {
    const html = await readFile(path.join(folder, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const url = file.split(path.sep).join('/').replace(/index\.html$/, '');
    const added = await index.addHTMLFile({ url, content: apart(html) });
    if (added.errors.length > 0) throw new Error(`${file}: ${added.errors.join('; ')}`);
    pages += 1;
  }
  const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await index.deleteIndex();
  return pages;
}
