import type { SitemapOptions } from '@astrojs/sitemap';
import { locales } from '../i18n/locales.ts';

const inLocale = new RegExp(`^(${locales.map((locale) => locale.path).join('|')})/`);

/** Gives every page of the sitemap its twins in the other locales, with the exact tags, and `x-default`. */
export function hreflangs({ base }: { base: string }): SitemapOptions {
  const rest = (url: string) => new URL(url).pathname.slice(base.length);
  return {
    filter: (url) => inLocale.test(rest(url)) && !/\/(search|404)\/$/.test(url),
    serialize: (item) => {
      const page = rest(item.url).replace(inLocale, '');
      const twin = (path: string) => new URL(`${base}${path}/${page}`, item.url).href;
      const links = locales.map(({ path, tag }) => ({ lang: tag, url: twin(path) }));
      return { ...item, links: [...links, { lang: 'x-default', url: page === '' ? new URL(base, item.url).href : twin('en') }] };
    },
  };
}
