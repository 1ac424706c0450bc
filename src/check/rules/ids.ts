import type { Corpus } from '../../domain/corpus.ts';
import { slug } from '../../schema/text.ts';
import { problemAt, type Rule } from '../rule.ts';

function named({ terms, indicators, works, pages }: Corpus): { id: string; file: string }[] {
  const files = [...terms.values(), ...indicators.values(), ...works.values()].map(({ id, file }) => ({ id, file }));
  const folders = pages.map(({ name, texts }) => ({ id: name, file: (texts.zh ?? texts.en)?.file ?? '' }));
  return [...files, ...folders].filter(({ file }) => file !== '');
}

/** Names of files and folders, which are permanent ids and parts of addresses, are slugs. */
export const ids: Rule = {
  name: 'ids',
  about: 'names of files and folders',
  check: (corpus) =>
    named(corpus).flatMap(({ id, file }) =>
      slug.safeParse(id).success ? [] : [problemAt({ file, line: 1, column: 1 }, 'bad-id', `the name \`${id}\``, 'lower-case ASCII words joined by hyphens, such as yi-wang-tong-ban', 'rename the file or folder, and what refers to it')]),
};
