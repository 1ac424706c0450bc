import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from './list.ts';

/** The source texts in a folder by file name; empty if there is no such folder. */
export async function readSources(folder: string): Promise<Map<string, string>> {
  const files = await listFiles(folder, '.txt');
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const)));
}
