/** Which script a stretch of text is written in. Digits count as Latin; spaces and punctuation are `other`. */
export type Script = 'han' | 'latin' | 'other';

/** A run of one script: `from` is its place in the text, in UTF-16 units. */
export interface Segment {
  script: Script;
  text: string;
  from: number;
}

const han = /^\p{Script=Han}$/u;
const runs = /(\p{Script=Han}+)|([\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}\u0300-\u036f]*)/gu;
/** What stands between Han characters on the way into a full-text index. */
const zeroWidthSpace = '\u200b';

/** Says whether a string is exactly one Han character (any plane). */
export const isHan = (char: string): boolean => han.test(char);

/** Cuts a text into runs of Han, Latin (with digits) and everything else; joined together they are the text again. */
export function segments(text: string): Segment[] {
  const found: Segment[] = [];
  let end = 0;
  const other = (to: number) => {
    if (to > end) found.push({ script: 'other', text: text.slice(end, to), from: end });
  };
  for (const match of text.matchAll(runs)) {
    other(match.index);
    found.push({ script: match[1] ? 'han' : 'latin', text: match[0], from: match.index });
    end = match.index + match[0].length;
  }
  other(text.length);
  return found;
}

/** Puts U+200B between adjacent Han characters, so that a full-text index takes each character as a word. */
export const spaceHan = (text: string): string => text.replace(/\p{Script=Han}(?=\p{Script=Han})/gu, `$&${zeroWidthSpace}`);

/** Puts a space on each side of every Han character, for an index that cuts words at spaces only. */
export const isolateHan = (text: string): string => text.replace(/\p{Script=Han}/gu, ' $& ');

const besideHan = /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”](?:<\/mark>)?) +(?=(?:<mark>)?[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”])/gu;

/** Joins Han characters that were set apart for an index, with or without marks around them, and joins adjacent marks. */
export const unspaceHan = (text: string): string => text.replaceAll(zeroWidthSpace, '').replace(besideHan, '').replaceAll('</mark><mark>', '');
