import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { buildLookup } from '../../src/domain/lookup/build.ts';
import { lookup } from '../../src/domain/lookup/lookup.ts';
import { readings } from '../../src/domain/pinyin/readings.ts';
import { foldTable, index, sources } from './lookup-fixture.ts';

const source = fc.constantFrom(...sources);
const finds = (query: string, id: string) => lookup(index, query, sources.length).some((result) => result.id === id);
const sure = (query: string, id: string) => lookup(index, query, sources.length).some((result) => result.id === id && result.matched.how !== 'fuzzy' && !result.matched.of);
const toTraditional = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));

describe('an entry is found', () => {
  it.each(sources.map((entry) => [entry.id, entry] as const))('%s by each of its designations, first or level with the first', (id, { zh, en }) => {
    for (const { term } of [...zh, ...en]) {
      const results = lookup(index, term, sources.length);
      const own = results.find((result) => result.id === id);
      expect(own?.matched, term).toMatchObject({ how: 'exact' });
    }
  });

  it.each(sources.map((entry) => [entry.id, entry] as const))('%s in Traditional, by pinyin and by initials', (id, { zh }) => {
    for (const { term, pinyin } of zh) {
      for (const convert of toTraditional) expect(sure(convert(term), id), convert(term)).toBe(true);
      const { toneless, initials, syllables } = readings(term);
      const spellings = [pinyin, toneless, toneless.replaceAll(' ', ''), toneless.replaceAll(' ', "'"), toneless.replaceAll('v', 'ü'), toneless.replaceAll('v', 'u'), toneless.toUpperCase()];
      if (syllables.length) for (const spelling of spellings) expect(sure(spelling, id), spelling).toBe(true);
      if (initials.length >= 3) expect(sure(initials, id), initials).toBe(true);
    }
  });

  it.each(sources.map((entry) => [entry.id, entry] as const))('%s by each alias, dropped from the index or not', (id, { aliases = [], regional }) => {
    for (const alias of [...aliases, ...(regional?.tw ?? [])]) expect(sure(alias, id), alias).toBe(true);
  });

  it('by any beginning of its English and pinyin, as they are typed', () => {
    fc.assert(
      fc.property(source, fc.nat(), ({ id, zh, en }, cut) => {
        for (const text of [en[0]?.term ?? '', zh[0]?.pinyin ?? '']) {
          const typed = text.slice(0, 1 + (cut % text.length));
          expect(finds(typed, id), typed).toBe(true);
        }
      }),
    );
  });

  it('with one letter left out or doubled, or two exchanged, in a long English word', () => {
    fc.assert(
      fc.property(source, fc.nat(), fc.constantFrom('drop', 'double', 'swap'), ({ id, en }, seed, slip) => {
        const term = en[0]?.term.toLowerCase() ?? '';
        const words = [...term.matchAll(/[a-z]{5,}/g)];
        const word = words[seed % Math.max(1, words.length)];
        if (!word) return;
        const at = word.index + 1 + (seed % (word[0].length - 2));
        const [before, a, b, after] = [term.slice(0, at), term[at] ?? '', term[at + 1] ?? '', term.slice(at + 2)];
        const typed = before + { drop: b, double: a + a + b, swap: b + a }[slip] + after;
        expect(finds(typed, id), typed).toBe(true);
      }),
    );
  });
});

describe('lookup', () => {
  const query = fc.string({ unit: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...'智慧城市網路ceginst zh-\'"+ü，。|~^\ud800') }, fc.string({ unit: 'binary', maxLength: 1 })), maxLength: 40 });

  it('never throws, keeps to its limit and its order, and gives each entry once', () => {
    fc.assert(
      fc.property(query, fc.nat({ max: 12 }), (typed, limit) => {
        const results = lookup(index, typed, limit);
        expect(results.length).toBeLessThanOrEqual(limit);
        expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
        for (const [at, { score }] of results.entries()) expect(score).toBeLessThanOrEqual(results[at - 1]?.score ?? Infinity);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a text of any length', () => expect(() => lookup(index, '智慧城市 smart city zhcs '.repeat(5000))).not.toThrow());

  it('gives the same from an index that went through JSON', () => {
    const copy = JSON.parse(JSON.stringify(index)) as typeof index;
    fc.assert(
      fc.property(query, (typed) => {
        expect(lookup(copy, typed)).toEqual(lookup(index, typed));
      }),
    );
  });

  it('builds from any text without losing an entry', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'智慧ab12 |~^\n\t'), fc.string({ unit: 'binary', maxLength: 1 })), maxLength: 8 });
    const any = fc.record({
      id: text,
      zh: fc.array(fc.record({ term: text, pinyin: text, status: fc.constantFrom('preferred', 'admitted', 'deprecated') }), { maxLength: 3 }),
      en: fc.array(fc.record({ term: text, status: fc.constantFrom('preferred', 'admitted', 'deprecated'), abbreviation: fc.boolean() }), { maxLength: 3 }),
      aliases: fc.array(text, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), query, (entries, typed) => {
        const built = buildLookup(entries as unknown as typeof sources, { fold: foldTable });
        expect(built.rows).toHaveLength(entries.length);
        lookup(built, typed);
      }),
    );
  });
});

describe('the index', () => {
  it('does not depend on the order of the entries', () => {
    expect(JSON.stringify(buildLookup([...sources].reverse(), { fold: foldTable }))).toBe(JSON.stringify(index));
  });

  it('shows every entry as its source has it', () => {
    for (const { id, zh, en } of sources)
      expect(lookup(index, zh[0]?.term ?? '', 1)[0]).toMatchObject({ id, zh: zh[0]?.term, pinyin: zh[0]?.pinyin, en: en[0]?.term });
  });

  // 45 KB for 800 entries is 57 bytes for one. A small index compresses worse, so this is the stricter measure.
  it('takes at most 57 bytes an entry, tables apart, when compressed', () => {
    expect(brotliCompressSync(JSON.stringify(index.rows)).length / sources.length).toBeLessThan(57);
    expect(brotliCompressSync(JSON.stringify(index)).length / sources.length).toBeLessThan(80);
  });

  it('is read without the dictionaries of the build', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, clause, name = ''] of readFileSync(file, 'utf8').matchAll(/^import (type )?[^;]*? from '([^']+)';/gms)) {
        if (clause) continue;
        if (name.startsWith('.')) visit(join(dirname(file), name));
        else packages.add(name);
      }
    };
    visit(join(import.meta.dirname, '../../src/domain/lookup/lookup.ts'));
    expect(seen.size).toBeGreaterThan(8);
    expect([...packages]).toEqual([]);
  });
});
