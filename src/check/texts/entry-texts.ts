import type { Corpus, Language, Located, Path } from '../../domain/corpus.ts';
import type { TermEntry } from '../../schema/term.ts';
import type { Origin, Passage, Role, Text } from './text.ts';

type EntryKind = Exclude<Origin['kind'], 'matter' | 'block' | 'string'>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The text at a path of an entry. */
export function textAt(entry: Pick<Located<unknown>, 'locate'>, path: Path, language: Language, value: string): Text {
  return { language, value, spans: [], at: (offset = 0) => entry.locate([...path, offset]) };
}

/** Every bilingual text of an entry: whatever has `zh` and `en` side by side as strings, at any depth. */
function bilinguals(entry: Located<unknown>, kind: EntryKind): Passage[] {
  const walk = (value: unknown, path: Path): Passage[] => {
    if (!isRecord(value)) return [];
    const inner = Object.entries(value).flatMap(([key, part]) => walk(part, [...path, Array.isArray(value) ? Number(key) : key]));
    const { zh, en } = value;
    if (typeof zh !== 'string' || typeof en !== 'string') return inner;
    const texts = { zh: textAt(entry, [...path, 'zh'], 'zh', zh), en: textAt(entry, [...path, 'en'], 'en', en) };
    return [{ origin: { kind, id: entry.id, path }, role: 'prose', texts }, ...inner];
  };
  return walk(entry.value, []);
}

function single(entry: Located<unknown>, kind: EntryKind, role: Role, path: Path, language: Language, value: string): Passage {
  return { origin: { kind, id: entry.id, path }, role, texts: { [language]: textAt(entry, path, language, value) } };
}

/** The texts of a term entry that stand in one language: designations, publications, aliases. */
function designations(entry: Located<TermEntry>): Passage[] {
  const { zh, en, aliases = [], regional = {} } = entry.value;
  const role = (status: string): Role => (status === 'deprecated' ? 'deprecated' : 'designation');
  const one = (...rest: [Role, Path, Language, string]) => single(entry, 'term', ...rest);
  return [
    ...zh.map(({ term, status }, index) => one(role(status), ['zh', index, 'term'], 'zh', term)),
    ...en.map(({ term, status }, index) => one(role(status), ['en', index, 'term'], 'en', term)),
    ...en.flatMap(({ source }, index) => (source ? [one('source', ['en', index, 'source'], 'en', source)] : [])),
    ...aliases.map((alias, index) => one('alias', ['aliases', index], /\p{Script=Han}/u.test(alias) ? 'zh' : 'en', alias)),
    ...(['tw', 'hk'] as const).flatMap((region) =>
      (regional[region] ?? []).map((word, index) => one('alias', ['regional', region, index], 'zh', word))),
  ];
}

/** Every text of the YAML files and the interface strings. */
export function entryPassages({ terms, indicators, works, projects, subjects, site, strings }: Corpus): Passage[] {
  const keys = new Set([...Object.keys(strings.zh?.value ?? {}), ...Object.keys(strings.en?.value ?? {})]);
  const string = (language: Language, key: string) => {
    const entry = strings[language];
    const value = entry?.value[key];
    return entry && value !== undefined ? { [language]: textAt(entry, [key], language, value) } : {};
  };
  return [
    ...[...terms.values()].flatMap((entry) => [...bilinguals(entry, 'term'), ...designations(entry)]),
    ...[...indicators.values()].flatMap((entry) => [
      ...bilinguals(entry, 'indicator'),
      ...Object.entries(entry.value.counts ?? {}).map(([key, value]) => single(entry, 'indicator', 'designation', ['counts', key], 'en', value)),
    ]),
    ...[...works.values()].flatMap((entry) => bilinguals(entry, 'work')),
    ...[...projects.values()].flatMap((entry) => bilinguals(entry, 'projects')),
    ...bilinguals(subjects, 'subjects'),
    ...(site ? bilinguals(site, 'site') : []),
    ...[...keys].map((key): Passage => ({ origin: { kind: 'string', path: [key] }, role: 'string', texts: { ...string('zh', key), ...string('en', key) } })),
  ];
}
