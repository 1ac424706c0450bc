import type { Page, PageText, TextPiece } from '../../domain/corpus.ts';
import { problemAt, type ContentProblem, type Rule } from '../rule.ts';
import { characterPosition } from '../texts/page-source.ts';

/** Everything up to the first Han character or full-width mark is the address that was meant. */
const swallowed = /^(?:https?:\/\/|www\.)[\x21-\x7e]*(?=[^\x21-\x7e])/;

/** Reports asterisks that were to set something off but are shown as they are: the first of each text. */
function openEmphasis(text: PageText, { value, position, within }: TextPiece): ContentProblem[] {
  if (within === 'code') return [];
  const index = value.indexOf('*');
  if (index < 0) return [];
  const at = characterPosition(text, position, value, index);
  const line = text.source.split('\n')[at.line - 1] ?? '';
  if (line[at.column - 2] === '\\') return [];
  const marks = /^\*+/.exec(value.slice(index))?.[0] ?? '*';
  return [problemAt(at, 'open-emphasis', `${marks} is shown as it is`, 'markers that open beside a space or letter and close so', 'CommonMark does not close ** between punctuation and a Chinese character: leave the emphasis out, or put the mark outside it')];
}

function swallowedUrl(text: PageText, { value, position, within }: TextPiece): ContentProblem[] {
  const address = within === 'link' ? swallowed.exec(value)?.[0] : undefined;
  if (!address) return [];
  return [problemAt(characterPosition(text, position, value, address.length), 'swallowed-url', `the link runs on into “${value.slice(address.length, address.length + 10)}”`, `a link to ${address} only`, `write [${address}](${address})`)];
}

function inPage({ texts }: Page): ContentProblem[] {
  return Object.values(texts).flatMap((text) =>
    text.blocks.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.type === 'text' ? [...openEmphasis(text, piece), ...swallowedUrl(text, piece)] : []))));
}

/** What CommonMark parses otherwise than authors of Chinese expect. */
export const commonmark: Rule = {
  name: 'commonmark',
  about: 'emphasis that does not close beside Chinese, and links that swallow what follows',
  check: ({ pages }) => pages.flatMap(inPage),
};
