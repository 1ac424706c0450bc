import { parseArgs } from 'node:util';
import { buildSite } from '../src/integrations/build-site.ts';
import { serveSite } from '../src/integrations/serve-site.ts';
import { settings } from '../src/integrations/settings.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' }, built: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log('npm start [-- --port 4321] [-- --built]\n\nBuilds the site and serves it on localhost. --built serves what is there without building.');
  process.exit(0);
}
try {
  const { outDir: folder, base } = settings();
  if (!values.built) await buildSite();
  const { url } = await serveSite({ folder, base, port: Number(values.port) });
  console.log(`The site is at ${url} (Ctrl+C ends it).`);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code === 'EADDRINUSE' ? `Port ${values.port} is in use; choose another: npm start -- --port 4322` : message);
  process.exit(1);
}
