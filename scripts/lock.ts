import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { completeLock, type Lock } from '../src/integrations/complete-lock.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log(
    'npm run lock [-- --check]\n\nAdds to package-lock.json the optional packages of other platforms that npm leaves out where the registry at hand\nlacks their files (npm/cli#9846), so that `npm ci` accepts the file and other systems find their binaries.\n--check writes nothing and fails if any is missing.',
  );
  process.exit(0);
}
const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock;
const added = completeLock(lock);
if (added.length === 0) console.log('package-lock.json is complete.');
else if (values.check) {
  console.error(`package-lock.json lacks ${added.join(', ')}; run npm run lock.`);
  process.exitCode = 1;
} else {
  await writeFile('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${added.join(', ')}.`);
}
