import { readDecimal } from './decimal.ts';
import type { Draft, Rule } from './scan.ts';
import { readTechnicalUnit } from './units.ts';

/** Letters before a number that do not make a name of the two. */
const apart = /^(?:RMB|CNY|USD|US|HK|NT|EUR|GBP|JPY|No|Nos|Art|p|pp)$/;
/** A lower-case word and a hyphen, as in mid-2016 and post-90. */
const englishPrefix = /^[a-z]{2,}-$/;
/** Letters after a number that leave it a number: ordinals, decades, multiples, scales and words run on, as in 30days. */
const runOn = /^(?:(?:st|nd|rd|th|s|x|bn|mn|tn|trn|[a-z]{3,})(?![A-Za-z0-9])|x\d)/;
/** Letters after an amount of money: $5m, RMB 3bn. */
const moneyScale = /(?:RMB|CNY|USD|[$¥€£])\s?$/;
/** A multiplier or sign shows that Chinese letters and number only stand side by side, as in AP16万个. */
const quantitySign = /^\s?(?:[多余]?[十百千]?[万亿]|%|‰|个百分点)/;

const named = (digits: string): Draft[] => (digits.match(/\d+(?:\.\d+)?/g) ?? []).map((part) => ({ value: readDecimal(part), kind: 'name', digits: true }));

/**
 * Digits that belong to names: CDMA2000, IPv6, COVID-19, GB/T 23001-2017, P2P, 4G, 3D. Their numbers may serve as partners, for
 * one language may write Web2.0 and the other “version 2.0”; but not the single digit of 4G or P2P, which would hide too much.
 */
export const nameRules: readonly Rule[] = [
  { pattern: /(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&'()*+,;=%]+/gi, read: () => [] },
  {
    pattern: /(?<![A-Za-z])(?:(?:GB|YD|DB|SJ|GA|JT|QX)(?:\d\d)?\/?[TZ]?|[A-Z]{2,4}\/T|ISO(?:\/IEC)?|IEC|IEEE|ITU-T|RFC)[ \u00a0]?\d+(?:[.:–—-]+\d+)*/g,
    read: ([text]) => named(text),
  },
  {
    pattern: /(?<![A-Za-z0-9])((?:[A-Za-z]+[-/_]){0,4}[A-Za-z]+[-/_]?)(\d+(?:\.\d+)*)([A-Za-z][A-Za-z0-9]*)?/g,
    read([, letters = '', digits = '', after], _before, rest) {
      if (apart.test(letters) || englishPrefix.test(letters) || (!after && quantitySign.test(rest))) return undefined;
      return after && digits.length === 1 ? [] : named(digits);
    },
  },
  {
    pattern: /(?<![\d.,])(\d+(?:[.,]\d+)*)((?:-(?=[A-Z]+(?![A-Za-z])))?[A-Za-z][A-Za-z0-9]*)/g,
    read([, digits = '', after = ''], before, rest) {
      if (runOn.test(after) || readTechnicalUnit(digits, after + rest) || (moneyScale.test(before) && after.length === 1)) return undefined;
      return digits.length === 1 ? [] : named(digits);
    },
  },
];
