/** What the environment decides about a build; every setting has a default that suits a plain `npm run build`. */
export interface Settings {
  /** The content folder (`CONTENT`). */
  content: string;
  /** The path under which the site is served (`BASE_PATH`), with a slash at each end. */
  base: string;
  /** The address at which the site is published (`SITE_URL`); only the sitemap and language alternates need it. */
  site: string;
  /** Where the finished pages go (`OUT_DIR`). */
  outDir: string;
}

/** Reads the settings of a build from the environment. */
export function settings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const base = `/${(environment['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  return {
    content: environment['CONTENT'] ?? 'content',
    base,
    site: environment['SITE_URL'] ?? 'http://localhost:4321',
    outDir: environment['OUT_DIR'] ?? 'dist',
  };
}
