import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { siteModel } from '../../content/site-model.ts';
import { exportIndicators, exportTerms, exportWorks } from '../../exporters/data.ts';
import { indicatorsData, termsData, worksData } from '../../schema/data.ts';

const schemas = { terms: termsData, works: worksData, indicators: indicatorsData };
const exporters = { terms: exportTerms, works: exportWorks, indicators: exportIndicators };
type Name = keyof typeof schemas;
const names = Object.keys(schemas) as Name[];

export const getStaticPaths = (() => names.flatMap((name) => [{ params: { file: name } }, { params: { file: `${name}.schema` } }])) satisfies GetStaticPaths;

/** The open data of the site and, beside each file, its JSON Schema. */
export const GET: APIRoute = async ({ params }) => {
  const [name, schema] = (params['file'] ?? '').split('.') as [Name, string | undefined];
  const data = schema ? z.toJSONSchema(schemas[name]) : schemas[name].parse(exporters[name](await siteModel()));
  return new Response(`${JSON.stringify(data, null, 1)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
