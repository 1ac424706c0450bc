import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Language, PageText } from '../domain/corpus.ts';
import type { Problem } from '../domain/problem.ts';
import { pageSchema } from '../schema/work.ts';
import { blocksOf } from './blocks.ts';
import { readYaml } from './read-yaml.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

interface ParseFailure {
  reason?: string;
  line?: number | null;
  column?: number | null;
  place?: { line?: number; column?: number; start?: { line: number; column: number } };
}

/** Reads one language of a page: front matter and blocks, with every problem in its place. */
export function readPage(source: string, file: string, language: Language, problems: Problem[]): PageText | undefined {
  let tree: Root;
  try {
    tree = parser.parse(source);
  } catch (error) {
    const { reason, line, column, place } = error as ParseFailure;
    // A tag that is not closed is named in the reason; the place is only that of the paragraph.
    const [, tagLine, tagColumn] = /\((\d+):(\d+)/.exec(reason ?? '') ?? [];
    problems.push({
      file,
      line: Number(tagLine ?? line ?? place?.line ?? place?.start?.line ?? 1),
      column: Number(tagColumn ?? column ?? place?.column ?? place?.start?.column ?? 1),
      code: 'mdx-syntax',
      found: reason ?? String(error),
      expected: 'valid MDX',
      mend: 'close every component, and write < and { in running text as &lt; and &#123;',
    });
    return undefined;
  }
  const front = tree.children[0];
  if (front?.type !== 'yaml') {
    problems.push({ file, line: 1, column: 1, code: 'missing-key', found: 'no front matter', expected: 'title and description between two lines of ---', mend: 'add it at the top' });
    return undefined;
  }
  const matter = readYaml(front.value, pageSchema, { id: file, file, shift: 1 }, problems);
  const blocks = blocksOf(tree, file, problems);
  if (!matter) return undefined;
  return { language, file, matter: matter.value, blocks, source, locate: matter.locate };
}
