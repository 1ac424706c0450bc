import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSyllables, splitSyllables, toneless } from '../../src/domain/pinyin/syllables.ts';

describe('splitSyllables', () => {
  it.each([
    ['liǎnghuà', ['liǎng', 'huà']],
    ['lǜsè', ['lǜ', 'sè']],
    ['zhànlüè', ['zhàn', 'lüè']],
    ['fāng’àn', ['fāng', 'àn']],
    ["Xī'ān", ['Xī', 'ān']],
    ['xiān', ['xiān']],
    ['nǚ’ér', ['nǚ', 'ér']],
    ['dàngrán', ['dàng', 'rán']],
    ['shísānwǔ', ['shí', 'sān', 'wǔ']],
    ['', []],
  ])('cuts %s', (word, syllables) => expect(splitSyllables(word)).toEqual(syllables));

  it('undoes joinSyllables', () => {
    const syllable = fc.constantFrom('ān', 'è', 'ér', 'xī', 'xiān', 'dīng', 'gān', 'nǚ', 'lüè', 'guāng', 'yuán', 'de', 'rén', 'óu', 'shuāng', 'nà');
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 8 }), (syllables) => {
        expect(splitSyllables(joinSyllables(syllables))).toEqual(syllables);
      }),
    );
  });

  it('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(splitSyllables(text).join('').normalize('NFC')).toBe(text.replace(/['’]/g, '').normalize('NFC'));
      }),
    );
  });
});

describe('toneless', () => {
  it.each([
    ['liǎnghuà rónghé', 'lianghua ronghe'],
    ['lǜsè', 'lvse'],
    ['nǚ’ér', 'nv’er'],
    ['Lǚ', 'Lv'],
    ['ETC bù', 'ETC bu'],
  ])('writes %s as %s', (toned, plain) => expect(toneless(toned)).toBe(plain));
});
