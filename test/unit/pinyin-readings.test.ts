import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canRead } from '../../src/domain/pinyin/dictionary.ts';
import { checkPinyin, describePinyinProblem } from '../../src/domain/pinyin/check-pinyin.ts';
import { readings } from '../../src/domain/pinyin/readings.ts';

describe('readings', () => {
  it.each([
    ['两化融合', 'liǎnghuà rónghé'],
    ['一网通办', 'yīwǎng tōngbàn'],
    ['网格化管理', 'wǎnggéhuà guǎnlǐ'],
    ['市民云', 'shìmínyún'],
    ['大数据', 'dàshùjù'],
    ['海纳百川', 'hǎinà bǎichuān'],
    ['四个中心', 'sì gè zhōngxīn'],
    ['不停车收费', 'bù tíngchē shōufèi'],
    ['政府与社会资本合作', 'zhèngfǔ yǔ shèhuì zīběn hézuò'],
    ['工业互联网', 'gōngyè hùliánwǎng'],
    ['城市副中心', 'chéngshì fùzhōngxīn'],
    ['一体化方案', 'yītǐhuà fāng’àn'],
  ])('joins the words of %s', (term, toned) => expect(readings(term).toned).toBe(toned));

  it.each([
    ['率先', 'shuài xiān'],
    ['光纤入户率', 'guāng xiān rù hù lǜ'],
    ['人民银行', 'rén mín yín háng'],
    ['先行先试', 'xiān xíng xiān shì'],
    ['重点领域', 'zhòng diǎn lǐng yù'],
    ['重复建设', 'chóng fù jiàn shè'],
    ['长三角', 'cháng sān jiǎo'],
    ['增长率', 'zēng zhǎng lǜ'],
    ['指挥调度', 'zhǐ huī diào dù'],
    ['国际数字之都', 'guó jì shù zì zhī dū'],
    ['超大城市', 'chāo dà chéng shì'],
    ['访问量', 'fǎng wèn liàng'],
    ['参与', 'cān yù'],
    ['不一', 'bù yī'],
  ])('reads the characters of %s in context', (term, syllables) => expect(readings(term).syllables.join(' ')).toBe(syllables));

  it('gives the keys under which a term is looked up', () => {
    expect(readings('光纤入户率')).toMatchObject({ toneless: 'guang xian ru hu lv', initials: 'gxrhl' });
    expect(readings('两化融合')).toMatchObject({ toneless: 'liang hua rong he', initials: 'lhrh' });
  });

  it.each([
    ['ETC不停车收费', 'ETC bù tíngchē shōufèi', 'etc bu ting che shou fei', 'etcbtcsf'],
    ['i-Shanghai', 'i-Shanghai', 'ishanghai', 'ishanghai'],
    ['5G网络', '5G wǎngluò', '5g wang luo', '5gwl'],
    ['互联网＋政务', 'hùliánwǎng+ zhèngwù', 'hu lian wang zheng wu', 'hlwzw'],
    ['“十三五”规划', 'shísānwǔ guīhuà', 'shi san wu gui hua', 'sswgh'],
    ['1+6+X', '1+6+X', '16x', '16x'],
  ])('passes letters and digits of %s through', (term, toned, plain, initials) =>
    expect(readings(term)).toMatchObject({ toned, toneless: plain, initials }));

  it('lets an override win and splits it against the characters', () => {
    expect(readings('方案', 'fāngàn')).toMatchObject({ toned: 'fāng’àn', syllables: ['fāng', 'àn'] });
    expect(readings('大都会', 'dà dōuhuì')).toMatchObject({ toned: 'dà dōuhuì', initials: 'ddh' });
    expect(readings('上海大厦', 'Shànghǎi Dàxià')).toMatchObject({ toned: 'Shànghǎi Dàxià', syllables: ['shàng', 'hǎi', 'dà', 'xià'] });
    expect(readings('风平浪静', 'fēngpíng-làngjìng').toned).toBe('fēngpíng-làngjìng');
    expect(readings('ETC收费', 'ETC shōufèi')).toMatchObject({ syllables: ['shōu', 'fèi'], initials: 'etcsf' });
    expect(readings('服务窗口', 'fúwu chuāngkou').syllables).toEqual(['fú', 'wu', 'chuāng', 'kou']);
  });

  it('keeps an override that cannot be split', () => expect(readings('方案', 'mǎ lù’ā').toned).toBe('mǎ lù’ā'));

  it('never throws and gives a syllable for each Han character', () => {
    const mixed = fc.string({ unit: fc.oneof(fc.constantFrom(...'一网通办率ETC+-5 “”，𠮷龘々〇'), fc.string({ unit: 'binary', maxLength: 1 })), maxLength: 12 });
    fc.assert(
      fc.property(mixed, (term) => {
        const chars = term.normalize('NFKC').match(/\p{Script=Han}/gu) ?? [];
        expect(readings(term).syllables).toHaveLength(chars.length);
      }),
    );
    fc.assert(fc.property(mixed, mixed, (term, override) => void readings(term, override)));
  });
});

describe('canRead', () => {
  it.each([
    ['率', 'shuài', true],
    ['率', 'lǜ', true],
    ['都', 'dōu', true],
    ['务', 'wu', true],
    ['女', 'nǚ', true],
    ['女', 'nü', true],
    ['一', 'yí', false],
    ['不', 'bú', false],
    ['网', 'wàng', false],
  ])('%s as %s: %s', (char, syllable, possible) => expect(canRead(char, syllable)).toBe(possible));
});

describe('checkPinyin', () => {
  const report = (term: string, pinyin: string) => checkPinyin(term, pinyin).map(describePinyinProblem);

  it.each([
    ['率先', 'shuàixiān'],
    ['方案', 'fāng’àn'],
    ['西安', "Xī'ān"],
    ['ETC不停车收费', 'ETC bù tíngchē shōufèi'],
    ['“十三五”规划', 'shísānwǔ guīhuà'],
    ['服务', 'fúwu'],
    ['互联网+', 'hùliánwǎng+'],
  ])('accepts %s %s', (term, pinyin) => expect(report(term, pinyin)).toEqual([]));

  it('accepts whatever readings generates', () => {
    for (const term of ['两化融合', 'ETC不停车收费', '国际数字之都', '4G网络', '一件事一次办', '知识产权']) expect(report(term, readings(term).toned)).toEqual([]);
  });

  it('names each problem', () => {
    expect(report('一网通办', 'yīwǎng tōng')).toEqual(['expected 4 syllables, one for each Han character, found 3']);
    expect(report('一网通办', 'yìwǎng tōngbàn')).toEqual(['一 cannot be read yì; it is read yī']);
    expect(report('网络', 'wàngluò')).toEqual(['网 cannot be read wàng; it is read wǎng']);
    expect(report('网络', 'wangluo')).toHaveLength(2);
    expect(report('4G网络', 'wǎngluò')).toEqual(['4G stands in the term but not in the pinyin']);
    expect(report('网络', 'ETC wǎngluò')).not.toEqual([]);
  });

  it('never throws', () => fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (term, pinyin) => void report(term, pinyin))));
});
