import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { locales } from '../../src/i18n/locales.ts';
import type { IndicatorsData, TermsData, WorksData } from '../../src/schema/data.ts';
import { settings } from '../../src/integrations/settings.ts';
import { builtFiles } from '../support/built-pages.ts';

describe.each(['site', 'city'] as const)('%s', (name) => {
  const site = inject(name);
  const read = (file: string) => readFile(path.join(site.folder, file), 'utf8');
  const json = async <T>(file: string) => JSON.parse(await read(`data/${file}.json`)) as T;
  let files: string[];
  let terms: TermsData['terms'];
  let works: WorksData['works'];
  let indicators: IndicatorsData['indicators'];
  beforeAll(async () => {
    files = await builtFiles(site);
    ({ terms } = await json<TermsData>('terms'));
    ({ works } = await json<WorksData>('works'));
    ({ indicators } = await json<IndicatorsData>('indicators'));
  });

  test.each(['terms', 'works', 'indicators'])('%s.json is what its published JSON Schema says', async (file) => {
    const schema = z.fromJSONSchema(await json<z.core.JSONSchema.JSONSchema>(`${file}.schema`));
    const data = await json<Record<string, unknown>>(file);
    expect(schema.safeParse(data).error).toBeUndefined();
    // The schema is not one that takes anything.
    expect(schema.safeParse({ ...data, version: 1 }).success).toBe(false);
    expect(schema.safeParse({ ...data, surplus: true }).success).toBe(false);
    expect(schema.safeParse({ ...data, [file]: [{ id: 'x' }] }).success).toBe(false);
  });

  test('entries stand in the order of their ids, each once', () => {
    for (const list of [terms, works, indicators]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
      expect(ids.length).toBeGreaterThan(0);
    }
  });

  test('every designation has its Traditional form and its pinyin', () => {
    const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
    for (const term of terms)
      for (const { term: zh, hant, pinyin } of [{ term: term.zh, hant: term.hant, pinyin: term.pinyin }, ...term.designations]) {
        expect(han(hant), zh).toBe(han(zh));
        expect(pinyin, zh).toMatch(/^[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d’' .+/&·-]*$/u);
        if (han(zh) > 0) expect(pinyin, zh).toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]|[aeiou]/);
      }
  });

  test('what the data refers to exists, and every entry has its page in every locale', () => {
    const ids = new Set(terms.map(({ id }) => id));
    for (const { id, broader, narrower, related, cites, counts } of terms) {
      expect([...broader, ...narrower, ...related].filter((other) => !ids.has(other)), id).toEqual([]);
      for (const { work, at } of cites) expect(works.find((item) => item.id === work)?.locators.some((place) => place.at === at), `${id}: ${work} ${at}`).toBe(true);
      for (const { work } of counts) expect(works.some((item) => item.id === work), id).toBe(true);
      for (const { path: locale } of locales) expect(files).toContain(`${locale}/glossary/${id}/index.html`);
    }
    for (const { id } of works) for (const { path: locale } of locales) expect(files).toContain(`${locale}/works/${id}/index.html`);
    for (const { observations } of indicators) for (const { work } of observations) expect(works.some((item) => item.id === work)).toBe(true);
  });

  test('figures read in both languages', () => {
    for (const { id, observations } of indicators)
      for (const { key, text } of observations) {
        expect(text.zh, `${id}/${key}`).toMatch(/\S/);
        expect(text.en, `${id}/${key}`).toMatch(/^[^\p{Script=Han}]+$/u);
      }
  });

  test('the sitemap lists every page of every locale but the search, each with its twins by their exact tags', async () => {
    const base = settings().site.replace(/\/$/, '') + site.base;
    const sitemaps = [...(await read('sitemap-index.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
    expect(sitemaps.length).toBeGreaterThan(0);
    const xml = (await Promise.all(sitemaps.map((url) => read(url.slice(base.length))))).join('');
    const listed = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
      address: /<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? '',
      links: Object.fromEntries([...entry.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g)].map(([, tag = '', href = '']) => [tag, href])),
    }));
    const pages = files
      .filter((file) => locales.some(({ path: locale }) => file.startsWith(`${locale}/`)) && file.endsWith('/index.html'))
      .map((file) => file.slice(0, -'index.html'.length))
      .filter((page) => !page.endsWith('/search/'));
    expect(listed.map(({ address }) => address).sort()).toEqual(pages.map((page) => base + page).sort());
    for (const { address, links } of listed) {
      const page = address.slice(base.length).replace(/^[^/]+\//, '');
      expect(links).toEqual({
        'zh-Hans': `${base}zh-hans/${page}`,
        'zh-Hant': `${base}zh-hant/${page}`,
        en: `${base}en/${page}`,
        'x-default': page === '' ? base : `${base}en/${page}`,
      });
    }
  });
});
