import type { Element, ElementContent, Root } from 'hast';
import type { Language } from '../corpus.ts';
import { stretches } from '../han/foreign.ts';

/** Marks the words of the other language in a tree with its tag, in place, so that they are set and read aloud as such. */
export function markForeign(tree: Root | Element, language: Language, zhTag: string): void {
  const lang = language === 'en' ? zhTag : 'en';
  tree.children = (tree.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'element' && !child.properties['lang']) markForeign(child, language, zhTag);
    if (child.type !== 'text') return [child];
    return stretches(child.value, language).map(({ text, foreign }) => {
      const node: ElementContent = { type: 'text', value: text };
      return foreign ? { type: 'element', tagName: 'span', properties: { lang }, children: [node] } : node;
    });
  });
}
