import type { Element, ElementContent, Root } from 'hast';
import type { Language } from '../corpus.ts';
import type { Matcher } from '../matcher.ts';

export interface LinkOptions {
  matcher: Matcher;
  language: Language;
  /** The address of a term's page. */
  href(id: string): string;
  /** Terms that are already linked in this section; those linked here are added. */
  seen: Set<string>;
}

const closed = new Set(['a', 'button', 'code', 'pre', 'q', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'script', 'style', 'template']);

/** Ranges of a text between quotation marks. A quotation is left alone unless it is nothing but a term. */
function quotations(text: string): [from: number, to: number][] {
  return [...text.matchAll(/“[^”]*”|「[^」]*」|《[^》]*》/gu)].map((match) => [match.index + 1, match.index + match[0].length - 1]);
}

/** Replaces the first mention of each term in a tree by a link, in place; headings, links, quotations, code and foreign text stay as they are. */
export function linkTerms(tree: Root | Element, options: LinkOptions): void {
  const children: ElementContent[] = [];
  for (const child of tree.children as ElementContent[]) {
    if (child.type === 'text') children.push(...linkText(child.value, options));
    else {
      if (child.type === 'element' && !closed.has(child.tagName) && !child.properties['lang'] && !child.properties['dataComponent']) linkTerms(child, options);
      children.push(child);
    }
  }
  tree.children = children;
}

function linkText(text: string, { matcher, language, href, seen }: LinkOptions): ElementContent[] {
  const quoted = quotations(text);
  const nodes: ElementContent[] = [];
  let done = 0;
  for (const { from, to, id } of matcher.find(text, language)) {
    const inside = quoted.find(([start, end]) => from < end && to > start);
    if (seen.has(id) || (inside && (inside[0] !== from || inside[1] !== to))) continue;
    seen.add(id);
    if (from > done) nodes.push({ type: 'text', value: text.slice(done, from) });
    nodes.push({
      type: 'element',
      tagName: 'a',
      properties: { className: ['term'], href: href(id), dataCard: `term-${id}` },
      children: [{ type: 'text', value: text.slice(from, to) }],
    });
    done = to;
  }
  if (done < text.length) nodes.push({ type: 'text', value: text.slice(done) });
  return nodes;
}
