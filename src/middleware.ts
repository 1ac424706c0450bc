import type { MiddlewareHandler } from 'astro';
import { siteModel } from './content/site-model.ts';
import { convertHtml } from './i18n/convert-html.ts';
import { settings } from './integrations/settings.ts';
import { localeOf } from './i18n/locales.ts';
import { makeTranslate } from './i18n/translate.ts';
import { makeView } from './i18n/view.ts';

// Not import.meta.env.BASE_URL: a variable of that name in the environment would take its place.
const { base } = settings();

/** Gives every page its locale and the model of the content, and converts what Traditional pages say into their script. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const model = await siteModel();
  const locale = localeOf(context.params['locale'] ?? 'en');
  context.locals.model = model;
  context.locals.view = makeView(locale, makeTranslate(model.strings[locale.language], locale.tag), base);
  const response = await next();
  if (locale.tag !== 'zh-Hant' || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(await convertHtml(await response.text(), model.toHant), response);
};

