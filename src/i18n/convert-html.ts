import { RewritingStream } from 'parse5-html-rewriting-stream';
import type { ToHant } from './script.ts';

type StartTag = Parameters<RewritingStream['emitStartTag']>[0];
type Place = NonNullable<StartTag['sourceCodeLocation']>;

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

  stream.on('startTag', (tag, source) => {
    const value = (name: string) => tag.attrs.find((attribute) => attribute.name === name)?.value;
    const lang = value('lang');
    const kept = raw.has(tag.tagName) || value('data-script') === 'keep';
    const convert = !kept && (lang === undefined ? converting() : lang === 'zh-Hant');
    if (!tag.selfClosing && !void_.has(tag.tagName)) open.push({ name: tag.tagName, convert });
    stream.emitRaw(convert ? convertAttributes(tag, source, toHant) : source);
  });
  stream.on('endTag', (tag, source) => {
    const index = open.findLastIndex((item) => item.name === tag.tagName);
    if (index >= 0) open.length = index;
    stream.emitRaw(source);
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

/** Converts a tag in its source, so that all but the texts of its attributes stays byte for byte. */
function convertAttributes({ attrs, sourceCodeLocation }: StartTag, source: string, toHant: ToHant): string {
  const tag = sourceCodeLocation as (Place & { attrs?: Record<string, Place> }) | null | undefined;
  if (!tag) throw new Error('The HTML parser gave a tag without its place.');
  let done = 0;
  let converted = '';
  for (const { name } of attrs) {
    const place = attributes.has(name) ? tag.attrs?.[name] : undefined;
    if (!place) continue;
    const [from, to] = [place.startOffset - tag.startOffset, place.endOffset - tag.startOffset];
    converted += source.slice(done, from) + toHant(source.slice(from, to));
    done = to;
  }
  return converted + source.slice(done);
}
