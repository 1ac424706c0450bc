import { Converter } from 'opencc-js';
import { buildFoldTable } from '../../src/domain/han/build-fold-table.ts';
import { buildLookup, lookupSource } from '../../src/domain/lookup/build.ts';
import type { LookupSource } from '../../src/domain/lookup/types.ts';
import { readings } from '../../src/domain/pinyin/readings.ts';
import type { TermEntry } from '../../src/schema/term.ts';

// Chinese | English | aliases | regional words. In the first two the first form is preferred; `~` marks a deprecated
// form, `^` an abbreviation; `term=pinyin` overrides the reading.
const table = `
智慧城市;~聪明城市 | smart city;~wisdom city | 数字城市;digital city |
新型智慧城市 | new-type smart city | |
智慧社区 | smart community | | 智慧社群
智慧园区;智慧工业园区 | smart park;smart industrial park | |
一网通办;全网通办 | Government Online-Offline Shanghai;one-stop online government services;~One Network Handles All | 网上政务大厅;one-stop e-government portal |
一网统管 | unified online city management | |
两化融合 | integration of informatization and industrialization;~two-way fusion | |
两化融合指数 | informatization–industrialization integration index | |
三网融合 | integration of three networks;triple-network convergence | |
网格化管理 | grid-based management;grid management;~gridding management | 网格化 |
数字鸿沟;数字差距 | digital divide;digital gap | | 數位落差
首席信息官 | chief information officer;^CIO | | 資訊長
政府与社会资本合作 | public-private partnership;^PPP | 公私合作 | 公私協力
建筑信息模型 | building information modeling;^BIM | |
网络功能虚拟化 | network functions virtualization;^NFV | |
下一代广播电视网;NGB | next-generation broadcasting network;^NGB | |
地理信息系统 | geographic information system;^GIS | |
大数据 | big data | | 巨量資料
数据交易 | data trading | |
上海数据交易中心 | Shanghai Data Exchange Center | 数据交易所 |
工业互联网 | industrial internet;industrial internet of things;^IIoT | | 工業網際網路
产业互联网 | industry internet | |
网络安全 | cybersecurity;network security | 信息安全 | 網路安全;資安
等级保护 | classified protection;multi-level protection scheme;^MLPS | 等保 |
芯片 | chip;integrated circuit chip | | 晶片
光纤到户 | fiber to the home;^FTTH | | 光纖到府
光纤入户率;家庭光纤入户率 | fiber-to-the-home penetration rate | |
城市数字化转型;数字化转型 | urban digital transformation;digital transformation | | 數位轉型
数字政府 | digital government | | 數位政府
电子政务;电子政府 | e-government;electronic government | |
电子政务云 | e-government cloud | |
超大城市 | megacity;mega city | |
频谱经济 | spectrum economy | |
生态文明 | ecological civilization;~ecology civilization | |
国际海光缆;海光缆 | international submarine cable;submarine optical cable | |
先照后证 | business license before permits;license first, permits later | |
一带一路 | Belt and Road Initiative;^BRI;~One Belt One Road | |
海纳百川 | the sea embraces all rivers | |
人类命运共同体 | community with a shared future for humanity;~community of common destiny for mankind | |
五型经济 | five types of economy | |
四个中心 | four centers | 五个中心 |
五位一体 | five-sphere integrated plan | |
云海计划 | Cloud Sea Plan | |
市民云 | Citizen Cloud | |
大联勤 | joint patrol system | |
停车诱导 | parking guidance | |
国际贸易单一窗口;单一窗口 | international trade single window;single window | |
活力上海 | Vibrant Shanghai;^LIVED | |
食品安全 | food safety | 食物安全 |
智能快件箱 | smart parcel locker | 快递柜;parcel box |
互联网+政务服务 | Internet Plus government services | |
ETC不停车收费;不停车收费 | electronic toll collection;^ETC | |
i-Shanghai | i-Shanghai | 公共场所免费无线上网 |
5G网络 | 5G network | |
绿色建筑 | green building | |
战略性新兴产业 | strategic emerging industry | |
西部大开发 | Western Development | |
先行先试 | pilot first;first to try | 敢闯敢试 |
率先发展 | take the lead in development | |
车联网 | internet of vehicles;connected vehicles | |
著作权;版权 | copyright | |
里程碑 | milestone | |
社区文化活动中心 | community cultural center | |
劳动力成本 | labor cost | |
公园城市=gōngyuán chéngshì | park city | |
重复建设 | redundant construction;duplicate construction | |
旅游 | tourism | |
`;

const list = (cell = '') => cell.split(';').map((item) => item.trim()).filter(Boolean);
const statusOf = (text: string, index: number) => (text.startsWith('~') ? 'deprecated' : index === 0 ? 'preferred' : 'admitted') as 'preferred';

type Entry = Pick<TermEntry, 'zh' | 'en' | 'aliases' | 'regional'>;

function parse(line: string): Entry {
  const [zh, en, aliases, tw] = line.split('|').map(list);
  return {
    zh: (zh ?? []).map((text, index) => {
      const [term = '', pinyin] = text.replace('~', '').split('=');
      return { term, status: statusOf(text, index), pinyin };
    }),
    en: (en ?? []).map((text, index) => ({ term: text.replace(/^[~^]/, ''), status: statusOf(text, index), abbreviation: text.startsWith('^') || undefined })),
    aliases,
    regional: { tw },
  };
}

const toTaiwan = Converter({ from: 'cn', to: 'tw' });

/** Seventy entries of every shape, the fold table of their characters, and an index. */
export const sources: LookupSource[] = table
  .trim()
  .split('\n')
  .map(parse)
  .map((entry) => lookupSource(readings(entry.zh[0]?.term ?? '').toneless.replaceAll(' ', '-'), entry, { read: readings, toHant: toTaiwan }));

export const textsOf = ({ zh, aliases, regional }: LookupSource): string[] => [...zh.map(({ term }) => term), ...(aliases ?? []), ...(regional?.tw ?? [])];

export const foldTable = buildFoldTable(sources.flatMap(textsOf));

export const index = buildLookup(sources, { fold: foldTable });
