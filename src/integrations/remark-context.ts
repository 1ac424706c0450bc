import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const needsContext = new Set(['Source', 'Observation', 'Quantity', 'Projects']);

/** Tells each component of a page which work it stands in and in which language, both of which the file's path says. */
export function remarkContext() {
  return (tree: Root, file: VFile) => {
    const parts = file.path.split(/[\\/]/);
    const language = parts.at(-1) === 'zh-Hans.mdx' ? 'zh' : 'en';
    const work = parts.at(-4) === 'works' ? (parts.at(-3) ?? '') : '';
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as MdxJsxFlowElement | MdxJsxTextElement;
      if (!needsContext.has(element.name ?? '')) return;
      element.attributes.push({ type: 'mdxJsxAttribute', name: 'language', value: language }, { type: 'mdxJsxAttribute', name: 'work', value: work });
    });
  };
}
