import type { Corpus } from '../../domain/corpus.ts';
import { entryPassages } from './entry-texts.ts';
import { pagePassages } from './page-texts.ts';
import type { Pair, Passage, Role, Text } from './text.ts';

const known = new WeakMap<Corpus, Passage[]>();

/** Everything the corpus says, passage by passage. Worked out once for a corpus. */
export function passagesOf(corpus: Corpus): Passage[] {
  const passages = known.get(corpus) ?? [...entryPassages(corpus), ...pagePassages(corpus)];
  known.set(corpus, passages);
  return passages;
}

/** The passages that are said in both languages. */
export function pairsOf(corpus: Corpus): Pair[] {
  return passagesOf(corpus).filter((passage): passage is Pair => !!passage.texts.zh && !!passage.texts.en);
}

/** Every text of some roles, with the passage it belongs to. */
export function textsOf(corpus: Corpus, roles?: readonly Role[]): { text: Text; passage: Passage }[] {
  return passagesOf(corpus).flatMap((passage) =>
    roles && !roles.includes(passage.role) ? [] : Object.values(passage.texts).map((text) => ({ text, passage })));
}
