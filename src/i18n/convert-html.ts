import { RewritingStream } from 'parse5-html-rewriting-stream';
import type { ToHant } from './script.ts';

const attributes = new Set(['alt', 'aria-label', 'content', 'data-strings', 'data-title', 'label', 'placeholder', 'title', 'value']);
const void_ = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const raw = new Set(['script', 'style', 'code', 'pre']);

/**
 * Converts the Simplified text of a page whose `lang` is zh-Hant. Text under another `lang`, in code, or marked
 * `data-script="keep"` stays as it is; markup is passed through byte for byte.
 */
export function convertHtml(html: string, toHant: ToHant): Promise<string> {
  const stream = new RewritingStream();
  const open: { name: string; convert: boolean }[] = [];
  const converting = () => open.at(-1)?.convert ?? false;

  stream.on('startTag', (tag) => {
    const value = (name: string) => tag.attrs.find((attribute) => attribute.name === name)?.value;
    const lang = value('lang');
    const kept = raw.has(tag.tagName) || value('data-script') === 'keep';
    const convert = !kept && (lang === undefined ? converting() : lang === 'zh-Hant');
    const changed = convert && tag.attrs.some((attribute) => attributes.has(attribute.name));
    if (changed) for (const attribute of tag.attrs) if (attributes.has(attribute.name)) attribute.value = toHant(attribute.value);
    if (!tag.selfClosing && !void_.has(tag.tagName)) open.push({ name: tag.tagName, convert });
    if (changed) stream.emitStartTag(tag);
    else stream.emitRaw(rawOf(tag, html));
  });
  stream.on('endTag', (tag) => {
    const index = open.findLastIndex((item) => item.name === tag.tagName);
    if (index >= 0) open.length = index;
    stream.emitRaw(rawOf(tag, html));
  });
  stream.on('text', (_, source) => stream.emitRaw(converting() ? toHant(source) : source));

  return new Promise((resolve, reject) => {
    const chunks: string[] = [];
    stream.on('data', (chunk: Buffer | string) => chunks.push(chunk.toString()));
    stream.on('end', () => resolve(chunks.join('')));
    stream.on('error', reject);
    stream.end(html);
  });
}

function rawOf(token: { sourceCodeLocation?: { startOffset: number; endOffset: number } | null }, html: string): string {
  const place = token.sourceCodeLocation;
  if (!place) throw new Error('The HTML parser gave a tag without its place.');
  return html.slice(place.startOffset, place.endOffset);
}
