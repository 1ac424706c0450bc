import type { APIRoute, GetStaticPaths } from 'astro';
import { siteModel } from '../content/site-model.ts';
import { lookupIndex } from '../exporters/lookup-index.ts';

export const getStaticPaths = (() => [{ params: { script: 'hans' } }, { params: { script: 'hant' } }]) satisfies GetStaticPaths;

/** The index of the search box, in the script in which the box shows Chinese. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(lookupIndex(await siteModel(), params['script'] === 'hant' ? 'hant' : 'hans')), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
