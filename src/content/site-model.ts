import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { formatProblem } from '../domain/problem.ts';
import { buildModel, type Model } from '../domain/model.ts';
import { makeToHant } from '../i18n/script.ts';
import { loadCorpus } from './load-corpus.ts';

let cached: { stamp: number; model: Promise<Model> } | undefined;

/** The model of the content folder, loaded once, and again in `dev` when a file has changed. Throws with every problem of reading. */
export async function siteModel(root = process.env['CONTENT'] ?? 'content'): Promise<Model> {
  const stamp = import.meta.env?.DEV ? await newest(root) : 0;
  if (!cached || cached.stamp !== stamp) cached = { stamp, model: load(root) };
  return cached.model;
}

async function load(root: string): Promise<Model> {
  const { corpus, problems } = await loadCorpus(root);
  if (problems.length > 0) throw new Error(`The content cannot be read:\n${problems.map(formatProblem).join('\n')}`);
  return buildModel(corpus, makeToHant(corpus.hant.value));
}

async function newest(root: string): Promise<number> {
  const files = await readdir(root, { recursive: true });
  const times = await Promise.all(files.map(async (file) => (await stat(path.join(root, file))).mtimeMs));
  return Math.max(...times);
}
