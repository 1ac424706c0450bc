import { readdir } from 'node:fs/promises';

async function entries(directory: string) {
  return readdir(directory, { withFileTypes: true }).catch(() => []);
}

/** The names of the files in a folder that end so, sorted; empty if there is no such folder. */
export async function listFiles(directory: string, ending: string): Promise<string[]> {
  return (await entries(directory)).filter((entry) => entry.isFile() && entry.name.endsWith(ending)).map((entry) => entry.name).sort();
}

/** The names of the folders in a folder, sorted; empty if there is no such folder. */
export async function listFolders(directory: string): Promise<string[]> {
  return (await entries(directory)).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}
