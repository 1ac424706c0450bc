import { parseArgs } from 'node:util';
import { buildSite } from '../src/integrations/build-site.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log('npm run build\n\nChecks the content and builds the site into dist/. A build that fails leaves the old dist/ as it was.\nEnvironment: BASE_PATH (sub-path), SITE_URL (published address, for the sitemap), CONTENT (content folder), OUT_DIR.');
  process.exit(0);
}
try {
  console.log(`The site is in ${await buildSite()}.`);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nThe build failed; what was there before is as it was.`);
  process.exitCode = 1;
}
