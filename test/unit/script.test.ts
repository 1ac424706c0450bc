import { describe, expect, test } from 'vitest';
import { makeToHant } from '../../src/i18n/script.ts';

const toHant = makeToHant();

describe('characters with several Traditional forms', () => {
  test.each([
    ['皇后', '皇后'], ['以后', '以後'],
    ['发展', '發展'], ['头发', '頭髮'],
    ['公里', '公里'], ['这里', '這裡'],
    ['骨干', '骨幹'], ['干燥', '乾燥'], ['干扰', '干擾'], ['若干', '若干'],
    ['系统', '系統'], ['关系', '關係'], ['联系', '聯繫'],
    ['平台', '平臺'], ['台湾', '臺灣'],
    ['制度', '制度'], ['制造', '製造'], ['复制', '複製'], ['恢复', '恢復'],
    ['特征', '特徵'], ['征收', '徵收'], ['长征', '長征'],
    ['山谷', '山谷'], ['表面', '表面'], ['面条', '麵條'], ['钟表', '鐘錶'], ['批准', '批准'], ['准备', '準備'],
    ['周期', '週期'], ['一只', '一隻'], ['只有', '只有'], ['历史', '歷史'], ['日历', '日曆'], ['冲击', '衝擊'],
    ['并行', '並行'], ['合并', '合併'], ['余额', '餘額'], ['方向', '方向'], ['范围', '範圍'], ['云计算', '雲計算'], ['人云亦云', '人云亦云'],
  ])('%s becomes %s', (hans, hant) => {
    expect(toHant(hans)).toBe(hant);
  });
});

test.each([
  ['信息', '信息'], ['网络', '網絡'], ['软件', '軟件'], ['数据', '數據'], ['程序', '程序'], ['数字化', '數字化'], ['互联网', '互聯網'], ['质量', '質量'],
])('the mainland word %s keeps its wording: %s', (hans, hant) => {
  expect(toHant(hans)).toBe(hant);
});

test.each([
  ['他说“好”', '他說「好」'],
  ['“他说‘好’”', '「他說『好』」'],
  ['《规划》（2016年）', '《規劃》（2016年）'],
  ['The plan of 2016', 'The plan of 2016'],
  ['', ''],
])('punctuation of %s', (hans, hant) => {
  expect(toHant(hans)).toBe(hant);
});

test('text that is Traditional already stays as it is', () => {
  for (const text of ['繁體中文', '兩化融合', '網絡', '這裡', '頭髮', '以後', '平臺']) expect(toHant(text)).toBe(text);
});

test('overrides hold within longer texts and leave everything else to the converter', () => {
  const own = makeToHant([
    { hans: '后仓', hant: '后倉', why: 'A place name.' },
    { hans: '里弄', hant: '里弄', why: 'Here 里 is a lane.' },
    { hans: '“两化”', hant: '「兩化」', why: 'Written with its quotation marks.' },
  ]);
  expect(own('在后仓发展以后')).toBe('在后倉發展以後');
  expect(own('里弄里')).toBe('里弄裡');
  expect(own('推进“两化”')).toBe('推進「兩化」');
  expect(toHant('后仓')).not.toBe('后倉');
});
