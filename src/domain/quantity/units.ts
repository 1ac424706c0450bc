import type { Qualifier, Unit } from '../../schema/quantity.ts';

/** Words before a figure and what they say of it; a word without a qualifier is passed over. Longer words first. */
export const before: readonly (readonly [word: string, qualifier?: Qualifier])[] = [
  ['不低于', 'at-least'], ['不少于', 'at-least'], ['至少', 'at-least'], ['最少', 'at-least'],
  ['不超过', 'at-most'], ['不高于', 'at-most'], ['不多于', 'at-most'], ['至多', 'at-most'], ['最多', 'at-most'],
  ['大约', 'about'], ['约为', 'about'], ['约', 'about'],
  ['将近', 'nearly'], ['接近', 'nearly'], ['近', 'nearly'],
  ['超过', 'over'], ['超出', 'over'], ['突破', 'over'], ['高于', 'over'], ['大于', 'over'], ['多于', 'over'], ['超', 'over'], ['逾', 'over'],
  ['力争'], ['达到'], ['高达'], ['实现'], ['共计'], ['合计'], ['总计'], ['累计'], ['达'], ['已'], ['将'], ['共'], ['为'],
];

/** Words after a figure and what they say of it. */
export const after: readonly (readonly [word: string, qualifier: Qualifier])[] = [
  ['及以上', 'at-least'], ['以上', 'at-least'], ['以内', 'at-most'], ['以下', 'at-most'],
  ['左右', 'around'], ['上下', 'around'], ['多', 'more-than'], ['余', 'more-than'],
];

const measures =
  '个 家 台 项 条 件 套 辆 门 块 根 种 类 座 栋 幢 所 张 次 笔 起 只 部 册 批 款 枚 艘 架 支 期 组 页 级 片 对 届 场 间 层 位 颗 把 本 篇 例 宗 ' +
  '页次 台次 家次 件次 户次 架次 车次 班次 场次 艘次 批次 册次 个月 小时 分钟 秒 周 公里 千米 米 平方米 平方公里 立方米 公顷 亩 吨 公斤 千克 千瓦 千瓦时 度 ' +
  '通 列 趟 口 头 株 盏 幅 岁 分 字 行 工作日 个工作日 个小时 台套 皮长公里 沟公里 标箱 标准箱 标煤 吨标准煤 床 核 辆次 部次';

/** What the word after a number says of its unit. Other measure words count things whose name the text gives. */
export const unitOf: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['%', 'percent'], ['成', 'percent'], ['‰', 'per-mille'], ['元', 'CNY'], ['元人民币', 'CNY'], ['美元', 'USD'], ['美金', 'USD'], ['倍', 'times'],
  ['户', 'household'], ['户家庭', 'household'], ['人', 'person'], ['人次', 'person'], ['名', 'person'], ['天', 'day'], ['年', 'year'],
  ['份', 'record'], ['处', 'place'],
  ...measures.split(' ').map((word) => [word, 'count'] as const),
]);

/** The power of ten that a sign after a number stands for. */
export const signPower = (sign: string): number => ({ '%': -2, '‰': -3, 成: -1 })[sign] ?? 0;

/** The English noun of a unit for exactly one and for any other number. */
export const nouns: Partial<Record<Unit, { one: string; other: string }>> = {
  household: { one: 'household', other: 'households' },
  person: { one: 'person', other: 'people' },
  day: { one: 'day', other: 'days' },
  year: { one: 'year', other: 'years' },
  record: { one: 'record', other: 'records' },
  place: { one: 'place', other: 'places' },
  // A multiple of one is “1 times”; “1 time” would be an occasion.
  times: { one: 'times', other: 'times' },
};

/** What English says for a qualifier. */
export const qualifierWords: Record<Qualifier, string> = {
  about: 'about', nearly: 'nearly', over: 'over', 'more-than': 'more than', 'at-least': 'at least', 'at-most': 'at most', around: 'around',
};

/** A regular expression source for a technical unit glued to its number: M, MB/s, Mbps, GHz, nm, kWh. */
export const technicalUnit =
  '(?:(?:[kKMGTP]i?(?:bps|Bps|bits?\\/s|[bB]\\/s|bits?|[bB]|Hz|Wh|Wp|W|VA|V|Flops|FLOPS)?|bps|Hz|W|Wh|V|dBm?|(?:[kcmnμµ]?m)[23²³]?|[kmμµ]?g|t|h|m?s|min|m?[lL]|ha|dpi|ppi|px|pp[mb]|rpm|fps)(?![A-Za-z0-9])|[°℃])';

const glued = new RegExp(`^${technicalUnit}`);
/** Generations of mobile networks and classes of screens are names, though they look like a number with a unit. */
const notUnits = /^(?:[2-6](?:\.5)?G|[2458]K)(?![A-Za-z0-9])/;

/** The technical unit that stands at the head of `rest`, straight after the digits; undefined where the two make a name, as in 4G. */
export function readTechnicalUnit(digits: string, rest: string): string | undefined {
  return notUnits.test(digits + rest) ? undefined : glued.exec(rest)?.[0];
}
