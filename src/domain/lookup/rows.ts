import type { Status } from '../../schema/term.ts';
import { toneless } from '../pinyin/syllables.ts';
import { cutPinyin } from '../pinyin/tokens.ts';
import { packPinyin, unpackPinyin } from './pack-pinyin.ts';
import type { ChineseSource, LookupRow, LookupSource } from './types.ts';

/** A form under which an entry can be found. */
export interface Form {
  kind: 'zh' | 'hant' | 'pinyin' | 'en' | 'abbreviation' | 'alias' | 'regional';
  text: string;
  status: Status;
}

/** An entry as read from its row: what the box shows, and its forms. Each `pinyin` and `hant` form follows its `zh`. */
export interface Entry {
  id: string;
  zh: string;
  pinyin: string;
  en: string;
  forms: Form[];
}

// The first letter of each form after the four columns says what it is. A lone `B` says that the preferred English is an abbreviation.
const kinds: Record<string, Pick<Form, 'kind' | 'status'>> = {
  z: { kind: 'zh', status: 'admitted' },
  y: { kind: 'zh', status: 'deprecated' },
  r: { kind: 'pinyin', status: 'admitted' },
  h: { kind: 'hant', status: 'admitted' },
  e: { kind: 'en', status: 'admitted' },
  d: { kind: 'en', status: 'deprecated' },
  b: { kind: 'abbreviation', status: 'admitted' },
  c: { kind: 'abbreviation', status: 'deprecated' },
  a: { kind: 'alias', status: 'admitted' },
  t: { kind: 'regional', status: 'admitted' },
};

/** The id that an entry has unless it was given another: its preferred Chinese in toneless pinyin. */
const usualId = (zh: string, pinyin: string) =>
  cutPinyin(zh, pinyin)
    .parts.map(({ text }) => toneless(text).toLowerCase().replace(/[^a-z0-9]+/g, '-'))
    .join('-');

type Readings = ReadonlyMap<string, string>;

/** Writes a source as a row. What can be derived again is left out: a usual id, pinyin that `readings` gives. */
export function encodeRow(source: LookupSource, readings: Readings): LookupRow {
  const preferred = <Item extends { status: Status }>(items: readonly Item[]) => items.find(({ status }) => status === 'preferred') ?? items[0];
  const [zh, en] = [preferred(source.zh), preferred(source.en)];
  const [term, pinyin] = [zh?.term ?? '', zh?.pinyin ?? ''];
  const hant = (item: ChineseSource | undefined) => (item?.hant ? [`h${item.hant}`] : []);
  const packed = (item: ChineseSource) => packPinyin(item.term, item.pinyin, readings);

  const row = [usualId(term, pinyin) === source.id ? '' : source.id, term, zh ? packed(zh) : '', en?.term ?? '', ...hant(zh)];
  if (en?.abbreviation) row.push('B');
  for (const item of source.zh)
    if (item !== zh) row.push((item.status === 'deprecated' ? 'y' : 'z') + item.term, `r${packed(item)}`, ...hant(item));
  for (const item of source.en) {
    const mark = item.status === 'deprecated' ? (item.abbreviation ? 'c' : 'd') : item.abbreviation ? 'b' : 'e';
    if (item !== en) row.push(mark + item.term);
  }
  const regional = [...(source.regional?.tw ?? []), ...(source.regional?.hk ?? [])];
  row.push(...[...new Set(regional)].map((text) => `t${text}`), ...[...new Set(source.aliases)].map((text) => `a${text}`));
  return row;
}

/** Reads a row back. */
export function decodeRow(row: LookupRow, readings: Readings): Entry {
  const [id = '', zh = '', packed = '', en = '', ...marked] = row;
  const pinyin = unpackPinyin(zh, packed, readings);
  const abbreviation = marked.includes('B');
  const forms: Form[] = [
    { kind: 'zh', text: zh, status: 'preferred' },
    { kind: 'pinyin', text: pinyin, status: 'preferred' },
    { kind: abbreviation ? 'abbreviation' : 'en', text: en, status: 'preferred' },
  ];
  // The Chinese designation to which the pinyin and Traditional forms after it belong.
  let current = { text: zh, status: 'preferred' as Status };
  for (const form of marked) {
    const known = kinds[form[0] ?? ''];
    if (!known) continue;
    const text = form.slice(1);
    if (known.kind === 'zh') current = { text, status: known.status };
    if (known.kind === 'pinyin') forms.push({ ...known, text: unpackPinyin(current.text, text, readings), status: current.status });
    else forms.push({ ...known, text, status: known.kind === 'hant' ? current.status : known.status });
  }
  return { id: id || usualId(zh, pinyin), zh, pinyin, en, forms };
}
