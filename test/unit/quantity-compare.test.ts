import { describe, expect, test } from 'vitest';
import { compareFigures } from '../../src/domain/quantity/compare-figures.ts';

const texts = (zh: string, en: string) => {
  const { onlyInChinese, onlyInEnglish } = compareFigures(zh, en);
  return { zh: onlyInChinese.map(({ text }) => text), en: onlyInEnglish.map(({ text }) => text) };
};

describe('equal figures', () => {
  test.each([
    // sentences of the kind the works print
    ['光纤到户覆盖总量约800万户，是2010年的6.7倍', 'Fiber passed about 8 million homes, 6.7 times the figure of 2010'],
    ['入户率和平均带宽分别达42%和17M', 'Take-up and average bandwidth were 42% and 17 Mbps'], ['平均带宽17M', 'an average of “17M”'], ['11.31Mbps', '11.31 Mbps'],
    ['WLAN覆盖场所达2.2万处（AP16万个）', 'WLAN covers 22,000 places (160,000 access points)'], ['采集3000多万份健康档案', 'collects more than 30 million health records'],
    ['办理时间从30天缩减到19天', 'handling time was cut from 30 to 19 days'], ['在43个社区试点', 'pilots in forty-three communities'], ['指数从2011年的75.5提高到2013年的80.4', 'the index rose from 75.5 in 2011 to 80.4 in 2013'],
    ['交易额达到1.06万亿元', 'volume reached RMB 1.06 trillion'], ['1.06万亿元', '1.06 trillion yuan'], ['1.64万亿元 3.5万亿元', 'RMB 1.64 trillion RMB 3.5 trillion'], ['4317亿元', 'RMB 431.7 billion'], ['10 433亿元', 'RMB 1.0433 trillion'], ['20 049.3亿元', 'RMB 2,004.93 billion'],
    ['比重超过7%', 'a share of over 7 percent'], ['50个重点专项，8个方面', 'fifty key projects in eight fields'], ['3G/4G用户普及率达98%', '3G/4G penetration reached 98%'],
    // dates and years
    ['2014年9月10日', 'September 10, 2014'], ['2014年9月10日', '10 September 2014'], ['2014年9月10日', 'Sept. 10, 2014'], ['2014年9月10日', '2014-09-10'], ['2014~2016年', '2014–2016'], ['2014～2016年', 'from 2014 to 2016'],
    ['2016—2020年', '2016–20'], ['上世纪90年代', 'the 1990s'], ['20世纪90年代', 'the 1990s'], ['20世纪90年代', 'the 90s of the 20th century'], ['二十世纪九十年代', 'the 1990s'], ['90年代', 'the ’90s'], ['80后', 'born in the 1980s'],
    ['“十三五”规划', 'the 13th Five-Year Plan'], ['“九五”', 'the 9th Five-Year Plan'], ['党的十九届五中全会', 'the 5th plenum of the 19th Central Committee'], ['30周年', 'the 30th anniversary'], ['三十周年', 'the 30th anniversary'],
    ['2016年上半年', 'January to June 2016'], ['第1季度', 'Q1'], ['一季度', 'the 1st quarter'], ['15:30', '3:30 p.m.'], ['下午3点30分', '3:30 p.m.'], ['20世纪上半叶', 'the first half of the 20th century'],
    // percent, parts and multiples
    ['4成', '40%'], ['近七成', 'nearly 70 percent'], ['四成', 'four in ten'], ['三分之一', 'a third'], ['三分之一', 'one-third'], ['三分之二以上', 'more than two thirds'], ['1/2', 'half'], ['50%', 'half'], ['一半', '50%'], ['3/4', 'three quarters'],
    ['百分之五', '5%'], ['5%', 'five percent'], ['12‰', '12 per mille'], ['12‰', '1.2%'], ['5.1个百分点', '5.1 percentage points'], ['5.1个百分点', '5.1 points'], ['分别为5%和7%', '5 and 7 percent respectively'], ['30%至50%', 'thirty to fifty percent'],
    ['增长4倍', 'five times as many'], ['增长4倍', 'grew fourfold'], ['增长4倍', 'up 400%'], ['增长4倍', '5 times'], ['增长近7倍', 'eightfold'], ['是3倍', 'tripled'], ['1.5倍', '1.5 times'], ['两倍', 'twice'], ['翻番', 'doubled'], ['翻一番', 'twice as much'],
    ['翻一番', 'up 100%'], ['增长100%', 'doubled'], ['翻两番', 'quadrupled'], ['增长一倍', 'doubled'], ['增长1倍', 'up 100 percent'], ['两三倍', 'two or three times'], ['翻两番', 'up 300%'],
    ['半年内', 'within six months'], ['半年内', 'in half a year'], ['一个半小时', 'an hour and a half'], ['一个半小时', '90 minutes'], ['两年半', 'two and a half years'], ['两年半', '30 months'], ['成本减半', 'costs were halved'],
    // ranges and large numbers
    ['8～10万户', '80,000 to 100,000 households'], ['8～10万户', '80,000–100,000 households'], ['800万～1000万', 'between 8 and 10 million'], ['5%-7%', '5–7%'], ['5%到7%', '5 to 7 percent'], ['3300万元到5000万元', 'RMB 33–50 million'],
    ['1亿2000万', '120 million'], ['50万', 'half a million'], ['50万亿元', 'RMB 50 trillion'], ['两千多万人', 'over 20 million people'], ['百余项', 'more than 100 items'], ['3.5亿美元', 'US$350 million'], ['3.5亿美元', '$350m'], ['1700万用户', '17M users'],
    ['三五年', '3 to 5 years'], ['三至五万', '30,000 to 50,000'], ['上亿', 'over 100 million'],
    // number words, idioms and names
    ['企业22家，五个区', '22 firms in 5 districts'], ['企业二十二家', '22 firms'], ['2家', 'both firms'], ['12个', 'a dozen'], ['10年', 'a decade'], ['每月3次', 'thrice a month'], ['一网通办、三网融合、四新经济', 'one-stop services'],
    ['疫情', 'COVID-19'], ['工业4.0', 'Industry 4.0'], ['Web2.0', 'Web 2.0'], ['i-Shanghai2.0', 'i-Shanghai 2.0'], ['TOP500榜首', 'first of the top 500'], ['5A级景区、P2P', 'scenic areas and lending'], ['沪府发〔2016〕80号', 'No. 80 [2016]'],
    ['GB/T 23001-2017标准', 'the standard GB/T 23001-2017'], ['16/14nm工艺', 'the 16/14 nm process'], ['半导体企业3家', 'three semiconductor firms'], ['第一', 'No. 1'], ['双周', 'every 2 weeks'],
    ['４２％', '42%'], ['約８００萬戶', '8 million'], ['800万，又见800万', '8 million'], ['', ''], ['无', 'none'], ['7×24小时', '24/7'], ['1—9月', 'January to September'], ['每百户', 'per 100 households'], ['增长1.2倍', 'up 120%'], ['增长1.2倍', '2.2 times'], ['2010 年的 6.7 倍，约 800 万户', '6.7 times the 8 million of 2010'],
    ['10 万～20 万', '100,000 to 200,000'], ['两到三成', '20–30 percent'], ['万元GDP能耗', 'energy used for RMB 10,000 of GDP'],
  ])('%s | %s', (zh, en) => expect(texts(zh, en)).toEqual({ zh: [], en: [] }));
});

describe('figures without an equal', () => {
  test.each<[string, string, string[], string[]]>([
    ['800万户', '80 million households', ['800万'], ['80 million']], ['42%', '24%', ['42%'], ['24%']], ['8～10万户', '8 to 100,000 households', ['8'], ['8']], ['5个百分点', '5%', ['5个百分点'], ['5%']], ['5%', '5 percentage points', ['5%'], ['5 percentage points']],
    ['1.06万亿元', '$1.06 trillion', ['1.06万亿元'], ['$1.06 trillion']], ['3倍', '5 times', ['3倍'], ['5 times']], ['四成', '30%', ['四成'], ['30%']], ['三分之一', 'a quarter', ['三分之一'], []], ['9月10日', 'October 10', ['9'], []],
    ['17M', '71 Mbps', ['17'], ['71']], ['增长一倍', 'one more', ['一倍'], []], ['100%', 'one of them', ['100%'], []], ['100%覆盖', 'full coverage', ['100%'], []], ['半年', 'a year', ['半年'], []], ['翻番', 'growth', ['翻番'], []],
    ['覆盖全市', 'covers 16 districts', [], ['16']], ['一网通办', '2 networks', [], ['2']], ['2016年', '', ['2016'], []], ['', 'since 2016', [], ['2016']], ['5G', '5 networks', [], ['5']], ['5万', '5 million', ['5万'], ['5 million']],
    ['是4倍', 'up 4%', ['4倍'], ['4%']], ['2016年', '2061', ['2016'], ['2061']], ['4317亿元', 'RMB 4,317 billion', ['4317亿元'], ['RMB 4,317 billion']], ['50家', '15', ['50'], ['15']], ['百分之五', '5', ['百分之五'], ['5']],
    ['800万和8亿', '8 million', ['8亿'], []],
  ])('%s | %s', (zh, en, onlyInChinese, onlyInEnglish) => expect(texts(zh, en)).toEqual({ zh: onlyInChinese, en: onlyInEnglish }));
});
