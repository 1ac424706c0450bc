import { describe, expect, it } from 'vitest';
import { buildLookup } from '../../src/domain/lookup/build.ts';
import { lookup } from '../../src/domain/lookup/lookup.ts';
import { foldTable, index, sources } from './lookup-fixture.ts';

const names = (query: string, limit?: number) => lookup(index, query, limit).map(({ zh }) => zh);
const why = (query: string) => {
  const [first] = lookup(index, query);
  return first && `${first.zh} ${first.matched.field} ${first.matched.how} “${first.matched.text}”${first.matched.of ? ` of ${first.matched.of}` : ''}`;
};

describe('lookup says why the first result matched', () => {
  it.each([
    // Chinese
    ['停车诱导', '停车诱导 zh exact “停车诱导”'],
    ['智慧 城市', '智慧城市 zh exact “智慧城市”'],
    ['智慧城', '智慧城市 zh prefix “智慧城市”'],
    ['信息官', '首席信息官 zh phrase “首席信息官”'],
    ['全网通办', '一网通办 zh exact “全网通办”'],
    ['聪明城市', '智慧城市 zh exact “聪明城市”'],
    ['“先照后证”', '先照后证 zh exact “先照后证”'],
    // Traditional
    ['一網通辦', '一网通办 hant exact “一网通办”'],
    ['人類命運共同體', '人类命运共同体 hant exact “人类命运共同体”'],
    ['著作權', '著作权 hant exact “著作权”'],
    ['里程碑', '里程碑 zh exact “里程碑”'],
    // Pinyin
    ['yunhai jihua', '云海计划 pinyin exact “yúnhǎi jìhuà”'],
    ['wu xing jing ji', '五型经济 pinyin exact “wǔxíng jīngjì”'],
    ['xianzhaohouzheng', '先照后证 pinyin exact “xiānzhào hòuzhèng”'],
    ['shìmínyún', '市民云 pinyin exact “shìmínyún”'],
    ['shi4 min2 yun2', '市民云 pinyin exact “shìmínyún”'],
    ['guangxian ruhulv', '光纤入户率 pinyin exact “guāngxiān rùhùlǜ”'],
    ['guangxian ruhulu', '光纤入户率 pinyin exact “guāngxiān rùhùlǜ”'],
    ['guangxian ruhulü', '光纤入户率 pinyin exact “guāngxiān rùhùlǜ”'],
    ['lvyou', '旅游 pinyin exact “lǚyóu”'],
    ['lv se', '绿色建筑 pinyin prefix “lǜsè jiànzhù”'],
    ['zhanlve', '战略性新兴产业 pinyin prefix “zhànlüèxìng xīnxīng chǎnyè”'],
    ['chengshi', '城市数字化转型 pinyin prefix “chéngshì shùzìhuà zhuǎnxíng”'],
    ['tongban', '一网通办 pinyin phrase “yīwǎng tōngbàn”'],
    ['wangtong', '一网通办 pinyin phrase “yīwǎng tōngbàn”'],
    ['shuaixian', '率先发展 pinyin prefix “shuàixiān fāzhǎn”'],
    ["zhihui'chengshi", '智慧城市 pinyin exact “zhìhuì chéngshì”'],
    ['yiwangtb', '一网通办 pinyin prefix “yīwǎng tōngbàn”'],
    ['zhihuichegnshi', '智慧城市 pinyin fuzzy “zhìhuì chéngshì”'],
    ['etc bu tingche', 'ETC不停车收费 pinyin prefix “ETC bù tíngchē shōufèi”'],
    // Initials
    ['ywtb', '一网通办 initials exact “ywtb”'],
    ['ZHCS', '智慧城市 initials exact “zhcs”'],
    ['dlq', '大联勤 initials exact “dlq”'],
    ['xzhcs', '新型智慧城市 initials phrase “xxzhcs”'],
    // English
    ['chief information officer', '首席信息官 en exact “chief information officer”'],
    ['Grid-Based Management', '网格化管理 en exact “grid-based management”'],
    ['grid management', '网格化管理 en exact “grid management”'],
    ['one network handles all', '一网通办 en exact “One Network Handles All”'],
    ['spectrum', '频谱经济 en prefix “spectrum economy”'],
    ['online-offl', '一网通办 en phrase “Government Online-Offline Shanghai”'],
    ['ecolog', '生态文明 en prefix “ecological civilization”'],
    ['megaci', '超大城市 en prefix “megacity”'],
    ['e-gov', '电子政务 en prefix “e-government”'],
    ['egovernment', '电子政务 en exact “e-government”'],
    ['smartcity', '智慧城市 en exact “smart city”'],
    ['management by grids', '网格化管理 en phrase “grid-based management”'],
    // Inflection and spelling
    ['smart communities', '智慧社区 en exact “smart community”'],
    ['submarine cables', '国际海光缆 en phrase “international submarine cable”'],
    ['building information modelling', '建筑信息模型 en exact “building information modeling”'],
    ['business licence before permits', '先照后证 en exact “business license before permits”'],
    ['fibre to the home', '光纤到户 en exact “fiber to the home”'],
    ['integration of informatisation', '两化融合 en prefix “integration of informatization and industrialization”'],
    ['labour costs', '劳动力成本 en exact “labor cost”'],
    ['community cultural centre', '社区文化活动中心 en exact “community cultural center”'],
    // Typing slips
    ['smrt city', '智慧城市 en fuzzy “smart city”'],
    ['digital devide', '数字鸿沟 en fuzzy “digital divide”'],
    ['industrail internet', '工业互联网 en fuzzy “industrial internet”'],
    ['grid managment', '网格化管理 en fuzzy “grid management”'],
    ['智惠城市', '智慧城市 zh fuzzy “智慧城市”'],
    // Abbreviations
    ['BIM', '建筑信息模型 abbreviation exact “BIM”'],
    ['bim', '建筑信息模型 abbreviation exact “BIM”'],
    ['CIOs', '首席信息官 abbreviation exact “CIO”'],
    ['ngb', '下一代广播电视网 zh exact “NGB”'],
    // Mixed
    ['CIO制度', '首席信息官 abbreviation exact “CIO” of CIO'],
    ['PPP模式', '政府与社会资本合作 abbreviation exact “PPP” of PPP'],
    ['数据 trading', '数据交易 en phrase “data trading”'],
    ['zhihui城市', '智慧城市 pinyin phrase “zhìhuì chéngshì”'],
    ['LIVED 活力上海', '活力上海 zh phrase “活力上海”'],
    ['etc不停车', 'ETC不停车收费 zh prefix “ETC不停车收费”'],
    ['互联网＋', '互联网+政务服务 zh prefix “互联网+政务服务”'],
    ['ishanghai', 'i-Shanghai zh exact “i-Shanghai”'],
    // Aliases
    ['晶片', '芯片 regional alias “晶片”'],
    ['光纖到府', '光纤到户 regional alias “光纖到府”'],
    ['網路安全', '网络安全 regional alias “網路安全”'],
    ['网路安全', '网络安全 regional alias “網路安全”'],
    ['公私協力', '政府与社会资本合作 regional alias “公私協力”'],
    ['數位轉型', '城市数字化转型 regional alias “數位轉型”'],
    ['五个中心', '四个中心 alias alias “五个中心”'],
    ['快递柜', '智能快件箱 alias alias “快递柜”'],
    ['食物安全', '食品安全 alias alias “食物安全”'],
    ['digital cities', '智慧城市 alias alias “digital city”'],
    // Parts
    ['信息安全等级保护', '等级保护 zh exact “等级保护” of 等级保护'],
    ['網格化管理辦法', '网格化管理 zh exact “网格化管理” of 網格化管理'],
    ['what is a smart city', '智慧城市 en exact “smart city” of smart city'],
  ])('%s', (query, expected) => expect(why(query)).toBe(expected));
});

describe('lookup ranks', () => {
  it('exact above prefix above phrase above alias', () => {
    expect(names('智慧城市')).toEqual(['智慧城市', '新型智慧城市']);
    expect(names('数据交易')).toEqual(['数据交易', '上海数据交易中心']);
    expect(names('信息安全')).toEqual(['网络安全']);
    expect(names('两化融合')).toEqual(['两化融合', '两化融合指数']);
  });

  it('preferred above admitted above deprecated designations', () => {
    const entry = (id: string, status: 'preferred' | 'admitted' | 'deprecated') => ({
      id,
      zh: [{ term: '甲', status: 'preferred' as const, pinyin: 'jiǎ' }],
      en: [{ term: 'same', status }],
    });
    const small = buildLookup([entry('a', 'deprecated'), entry('b', 'admitted'), entry('c', 'preferred')].map((source) => ({
      ...source,
      en: [...(source.en[0]?.status === 'preferred' ? [] : [{ term: 'other', status: 'preferred' as const }]), ...source.en],
    })), { fold: {} });
    expect(lookup(small, 'same').map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('shorter forms first, then by id', () => {
    expect(names('smart').slice(0, 3)).toEqual(['智慧城市', '智慧园区', '智慧社区']);
    expect(names('电子政务')).toEqual(['电子政务', '电子政务云']);
  });

  it('prefers the typed tones', () => {
    const pair = ['shíshī', 'shǐshī'].map((pinyin, at) => ({ id: `x${at}`, zh: [{ term: at ? '史诗' : '实施', status: 'preferred' as const, pinyin }], en: [] }));
    const small = buildLookup(pair, { fold: {} });
    expect(lookup(small, 'shǐshī').map(({ zh }) => zh)).toEqual(['史诗', '实施']);
    expect(lookup(small, 'shishi')).toHaveLength(2);
  });

  it('tells xi an from xian by the typed space', () => {
    const small = buildLookup(
      [
        { id: 'xi-an', zh: [{ term: '西安', status: 'preferred', pinyin: 'Xī’ān' }], en: [] },
        { id: 'xian', zh: [{ term: '先', status: 'preferred', pinyin: 'xiān' }], en: [] },
      ],
      { fold: {} },
    );
    expect(lookup(small, 'xi an').map(({ id }) => id)).toEqual(['xi-an']);
    expect(lookup(small, "xi'an").map(({ id }) => id)).toEqual(['xi-an']);
    expect(lookup(small, 'xian')).toHaveLength(2);
  });
});

describe('lookup', () => {
  it('gives what the box shows', () => {
    expect(lookup(index, 'ywtb', 1)).toEqual([
      {
        id: 'yi-wang-tong-ban',
        zh: '一网通办',
        pinyin: 'yīwǎng tōngbàn',
        en: 'Government Online-Offline Shanghai',
        score: expect.any(Number) as number,
        matched: { field: 'initials', text: 'ywtb', how: 'exact' },
      },
    ]);
  });

  it('answers one character by beginnings, Chinese also within', () => {
    expect(names('云')).toEqual(['云海计划', '市民云', '电子政务云']);
    expect(lookup(index, 'm').every(({ matched }) => matched.how === 'prefix')).toBe(true);
    expect(names('m')).toContain('超大城市');
  });

  it('merges what matches the pieces where nothing matches all of them', () => {
    const results = lookup(index, '大数据 trading');
    expect(results.map(({ zh }) => zh)).toEqual(expect.arrayContaining(['大数据', '数据交易']));
    expect(results.every(({ matched }) => matched.of)).toBe(true);
  });

  it('answers a common word with all that have it', () => {
    expect(names('internet').slice(0, 4)).toEqual(expect.arrayContaining(['工业互联网', '产业互联网', '车联网']));
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '   ', '？！', '…', '\u200b', 'qqqqqq', '龘龘']) expect(lookup(index, query)).toEqual([]);
    expect(lookup(index, '云', 0)).toEqual([]);
    expect(lookup({ version: 1, fold: {}, readings: {}, rows: [] }, '云')).toEqual([]);
  });

  it('keeps to the limit', () => expect(lookup(index, 's', 3)).toHaveLength(3));

  it('shows and finds Traditional in the index for Traditional pages', () => {
    const hant = buildLookup(sources, { fold: foldTable, script: 'hant' });
    for (const query of ['一网通办', '一網通辦', 'ywtb', 'yiwang tongban'])
      expect(lookup(hant, query, 1)[0]).toMatchObject({ id: 'yi-wang-tong-ban', zh: '一網通辦', pinyin: 'yīwǎng tōngbàn' });
  });
});
