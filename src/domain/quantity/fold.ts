/** Traditional and look-alike characters that occur in printed figures, each with the one the grammar knows. */
const alike: Record<string, string> = {
  萬: '万', 億: '亿', 兩: '两', 餘: '余', 個: '个', 點: '点', 減: '减', 後: '后', 戶: '户', 處: '处', 紀: '纪', 時: '时', 數: '数',
  過: '过', 約: '约', 達: '达', 將: '将', 爭: '争', 實: '实', 現: '现', 計: '计', 幾: '几', 雙: '双', 於: '于', 來: '来',
  倆: '俩', 單: '单', 條: '条', 項: '项', 臺: '台', 輛: '辆', 種: '种', 類: '类', 間: '间', 鐘: '钟', 噸: '吨', 幣: '币', 長: '长',
  導: '导', 徑: '径', 島: '岛', 結: '结', 掛: '挂', 動: '动', 為: '为', 員: '员', 績: '绩', 語: '语', 敗: '败', 報: '报', 張: '张', 筆: '笔', 層: '层', 場: '场',
  貳: '二', 贰: '二', 參: '三', 叁: '三', 陸: '六', 陆: '六', 壹: '一', 肆: '四', 伍: '五', 柒: '七', 捌: '八', 玖: '九',
  拾: '十', 佰: '百', 仟: '千', '○': '〇', '　': ' ', '−': '-', '‑': '-', '〜': '~', '∼': '~', '￥': '¥', '﹪': '%',
};
const foldable = new RegExp(`[０-９Ａ-Ｚａ-ｚ．％＋－／～＄${Object.keys(alike).join('')}]`, 'g');

/**
 * Folds full-width digits, letters and signs to ASCII and Traditional numerals to Simplified ones. One UTF-16 unit stays one
 * unit, so that places in the result are places in the text.
 */
export function fold(text: string): string {
  return text.replace(foldable, (char) => alike[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
