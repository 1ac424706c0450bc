import { problemAt, type Rule } from '../rule.ts';
import { textsOf } from '../texts/passages.ts';
import { mask } from '../texts/text.ts';

const ise = 'organ digital digit informat informational industrial urban modern optim standard util real recogn mobil priorit minim maxim summar categor special central decentral formal general global local normal commercial character critic harmon revital stabil subsid visual liberal national author custom econom emphas apolog memor symbol synthes synchron';
const our = 'col behavi fav hon lab neighb harb rum flav endeav';
const re = 'cent fib met kilomet centimet lit theat';
const others: Record<string, string> = {
  programme: 'program', programmes: 'programs', licence: 'license', licences: 'licenses', defence: 'defense', offence: 'offense', analyse: 'analyze',
  analysed: 'analyzed', analysing: 'analyzing', catalyse: 'catalyze', travelled: 'traveled', travelling: 'traveling', labelled: 'labeled', labelling: 'labeling',
  modelled: 'modeled', modelling: 'modeling', cancelled: 'canceled', fulfil: 'fulfill', fulfilment: 'fulfillment', enrol: 'enroll', enrolment: 'enrollment',
  grey: 'gray', cheque: 'check', ageing: 'aging', whilst: 'while', amongst: 'among', storey: 'story', storeys: 'stories', centred: 'centered', instalment: 'installment', skilful: 'skillful', pretence: 'pretense',
};

const anyOf = (stems: string) => stems.split(' ').join('|');
const british = new RegExp(
  `\\b(?:(?:re|de|dis)?(?:${anyOf(ise)})is(?:e|ed|es|er|ers|ing|ation|ations|able)|(?:${anyOf(our)})our(?:s|ed|ing|ite|able|hood|hoods|al|er|ers)?|(?:${anyOf(re)})res?|${Object.keys(others).join('|')})\\b`,
  'giu',
);

function american(word: string): string {
  const lower = word.toLowerCase();
  const known = others[lower] ?? (/[^aeiou]res?$/.test(lower) ? lower.replace(/re(s?)$/, 'er$1') : /our/.test(lower) && !/is/.test(lower) ? lower.replace('our', 'or') : lower.replace(/is(?=e|ing|a)/, 'iz'));
  return word[0] === word[0]?.toUpperCase() ? known.charAt(0).toUpperCase() + known.slice(1) : known;
}

/** English is spelled the American way; publications, aliases and deprecated renderings are left as they are. */
export const spelling: Rule = {
  name: 'spelling',
  about: 'British spellings in English text',
  check: (corpus) =>
    textsOf(corpus, ['prose', 'block', 'string', 'designation']).flatMap(({ text }) =>
      text.language === 'zh' ? [] : [...mask(text, ['code', 'zh']).matchAll(british)].map(({ 0: word, index }) =>
        problemAt(text.at(index), 'british-spelling', `“${word}”`, `“${american(word)}”`, 'spell it the American way; a British form may be an alias'))),
};
