import type { StringKey } from './keys.ts';

/** Gives the text of an interface string; `{name}` is replaced by a parameter, and ` | ` parts singular from plural by `count`. */
export type Translate = (key: StringKey, parameters?: Record<string, string | number>) => string;

/** Makes the translator of one language. Throws on a string that is missing, which the content check has ruled out. */
export function makeTranslate(strings: Record<string, string>, language: string): Translate {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (key, parameters = {}) => {
    const text = strings[key];
    if (text === undefined) throw new Error(`The interface string “${key}” is missing in ${language}.`);
    const [one, other] = text.split(' | ');
    const count = Number(parameters['count']);
    const chosen = other !== undefined && plurals.select(count) !== 'one' ? other : (one ?? '');
    return chosen.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = parameters[name];
      return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}
