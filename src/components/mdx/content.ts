import type { MDXInstance } from 'astro';
import type { Language, Page } from '../../domain/corpus.ts';
import Observation from './Observation.astro';
import Projects from './Projects.astro';
import Quantity from './Quantity.astro';
import Source from './Source.astro';
import Zh from './Zh.astro';

const modules = import.meta.glob<MDXInstance<Record<string, never>>>('@content/**/*.mdx');

/** The components that content may use in MDX. */
export const mdxComponents = { Observation, Projects, Quantity, Source, Zh };

/** The rendered text of one language of a page. Throws if the page has no such text, which the content check has ruled out. */
export async function mdxContent(page: Page, language: Language) {
  const file = page.texts[language]?.file;
  const found = Object.keys(modules).find((key) => file && key.endsWith(file.replace(/^(\.\.\/)+/, '')));
  if (!found) throw new Error(`The page ${page.folder} has no text in ${language}.`);
  return (await modules[found]!()).Content;
}
