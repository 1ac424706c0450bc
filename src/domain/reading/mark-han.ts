import type { Element, ElementContent, Root } from 'hast';
import { segments } from '../han/characters.ts';

/** Marks the Han characters of an English tree as Chinese, in place, so that they are set and read aloud as such. */
export function markHan(tree: Root | Element, tag: string): void {
  tree.children = (tree.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'element') markHan(child, tag);
    if (child.type !== 'text') return [child];
    return segments(child.value).map(({ script, text }) =>
      script === 'han' ? { type: 'element', tagName: 'span', properties: { lang: tag }, children: [{ type: 'text', value: text }] } : { type: 'text', value: text },
    );
  });
}
