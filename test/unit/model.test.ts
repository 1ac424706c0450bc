import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/content/load-corpus.ts';
import { figurePath, pagePath } from '../../src/domain/addresses.ts';
import { observationFigure } from '../../src/domain/figures.ts';
import { buildModel } from '../../src/domain/model.ts';
import { makeToHant } from '../../src/i18n/script.ts';

const { corpus } = await loadCorpus('test/fixtures/city');
const model = buildModel(corpus, makeToHant());

describe('model', () => {
  it('orders works by date and terms by pinyin', () => {
    expect(model.works.map(({ id }) => id)).toEqual(['plan-2020', 'report-2023']);
    const keys = model.terms.map(({ preferred }) => preferred.zh.readings.toneless);
    expect(keys).toEqual([...keys].sort());
  });

  it('makes relations mutual, and narrower the reverse of broader', () => {
    for (const term of model.terms) {
      for (const other of term.related) expect(model.term(other).related).toContain(term.id);
      for (const other of term.broader) expect(model.term(other).narrower).toContain(term.id);
      for (const other of [...term.broader, ...term.narrower]) expect(term.related).not.toContain(other);
    }
    expect(model.term('zhi-hui-cheng-shi').narrower).toContain('guang-xian-dao-hu');
  });

  it('gives every designation its script and reading, preferred first', () => {
    const { zh, preferred } = model.term('shu-ju-kai-fang');
    expect(preferred.zh).toMatchObject({ term: '数据开放', hant: '數據開放', status: 'preferred' });
    expect(preferred.zh.readings.toned).toBe('shùjù kāifàng');
    expect(zh.map(({ status }) => status)).toEqual(['preferred', 'admitted']);
  });

  it('refuses what does not exist', () => {
    expect(() => model.term('nothing')).toThrow('nothing');
    expect(() => model.work('nothing')).toThrow('nothing');
    expect(() => model.sitePage('nothing')).toThrow('nothing');
  });
});

describe('addresses', () => {
  const plan = model.work('plan-2020');

  it('puts the first page of a work at the work’s own address', () => {
    expect(plan.pages.map((page) => pagePath(plan, page))).toEqual(['/works/plan-2020/', '/works/plan-2020/measures/']);
  });

  it('leads to the first page that shows a figure, and nowhere if none does', () => {
    const target = observationFigure(corpus, 'fiber-homes/target-2022');
    expect(figurePath(model, target)).toBe(`/works/plan-2020/#${target.id}`);
    expect(figurePath(model, { ...target, id: 'f-none' })).toBeUndefined();
  });
});
