import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Corpus, Language, Located, Page } from '../domain/corpus.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import { indicatorSchema } from '../schema/indicator.ts';
import { countsSchema, hantSchema, siteSchema, subjectsSchema } from '../schema/site.ts';
import { termSchema } from '../schema/term.ts';
import { projectsSchema, workSchema } from '../schema/work.ts';
import { listFiles, listFolders } from './list.ts';
import { readPage } from './read-page.ts';
import { readYaml } from './read-yaml.ts';

const textFiles: Record<Language, string> = { zh: 'zh-Hans.mdx', en: 'en.mdx' };
const stringsSchema = z.record(z.string(), z.string().min(1));

/** The corpus as far as it could be read, and every problem met on the way, in the order of files and lines. */
export interface Loaded {
  corpus: Corpus;
  problems: Problem[];
}

/**
 * Reads a content folder whole. Never throws for what an author wrote: that becomes problems.
 * Files are named relative to `base` in positions.
 */
export async function loadCorpus(root: string, base = process.cwd()): Promise<Loaded> {
  const problems: Problem[] = [];
  const name = (file: string) => path.relative(base, path.join(root, file)).split(path.sep).join('/');

  const yaml = async <T>(file: string, schema: z.ZodType<T>, id = file): Promise<Located<T> | undefined> => {
    const source = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
    if (source === undefined) {
      problems.push({ file: name(file), line: 1, column: 1, code: 'missing-file', found: 'no such file', expected: `${file} in the content folder`, mend: 'add it' });
      return undefined;
    }
    return readYaml(source, schema, { id, file: name(file) }, problems);
  };
  const folder = async <T>(directory: string, schema: z.ZodType<T>) => {
    const files = await listFiles(path.join(root, directory), '.yml');
    const ids = files.map((file) => file.slice(0, -'.yml'.length));
    const entries = await Promise.all(ids.map((id) => yaml(`${directory}/${id}.yml`, schema, id)));
    return { known: new Set(ids), entries: new Map(entries.flatMap((entry) => (entry ? [[entry.id, entry] as const] : []))) };
  };
  const page = async (directory: string, pageName: string, work?: string): Promise<Page> => {
    const texts: Page['texts'] = {};
    for (const language of ['zh', 'en'] as const) {
      const file = `${directory}/${pageName}/${textFiles[language]}`;
      const source = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
      if (source === undefined) {
        problems.push({ file: name(file), line: 1, column: 1, code: 'missing-translation', found: 'no such file', expected: 'every page in both languages', mend: 'translate the other one' });
        continue;
      }
      const text = readPage(source, name(file), language, problems);
      if (text) texts[language] = text;
    }
    return { work, name: pageName, folder: name(`${directory}/${pageName}`), texts };
  };
  const empty = <T>(file: string, value: T): Located<T> => ({ id: file, file: name(file), value, locate: () => ({ file: name(file), line: 1, column: 1 }) });

  const workIds = await listFolders(path.join(root, 'works'));
  const works = new Map((await Promise.all(workIds.map((id) => yaml(`works/${id}/work.yml`, workSchema, id)))).flatMap((work) => (work ? [[work.id, work] as const] : [])));
  const projects = new Map<string, NonNullable<ReturnType<Corpus['projects']['get']>>>();
  const pages: Page[] = [];
  for (const id of workIds) {
    const files = await listFiles(path.join(root, 'works', id), '.yml');
    if (files.includes('projects.yml')) {
      const groups = await yaml(`works/${id}/projects.yml`, projectsSchema, id);
      if (groups) projects.set(id, groups);
    }
    for (const pageName of await listFolders(path.join(root, 'works', id))) pages.push(await page(`works/${id}`, pageName, id));
  }
  for (const pageName of await listFolders(path.join(root, 'pages'))) pages.push(await page('pages', pageName));

  const [terms, indicators, site, subjects, hant, counts, zh, en] = await Promise.all([
    folder('terms', termSchema),
    folder('indicators', indicatorSchema),
    yaml('site.yml', siteSchema),
    yaml('subjects.yml', subjectsSchema),
    yaml('hant.yml', hantSchema),
    yaml('counts.json', countsSchema),
    yaml('ui/zh-Hans.json', stringsSchema),
    yaml('ui/en.json', stringsSchema),
  ]);

  const corpus: Corpus = {
    site,
    subjects: subjects ?? empty('subjects.yml', []),
    works,
    projects,
    pages,
    terms: terms.entries,
    indicators: indicators.entries,
    hant: hant ?? empty('hant.yml', []),
    counts: counts ?? empty('counts.json', {}),
    strings: { zh, en },
    known: { works: new Set(workIds), terms: terms.known, indicators: indicators.known },
  };
  return { corpus, problems: problems.sort(compareProblems) };
}
