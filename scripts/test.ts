import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { findBrowser } from '../test/support/find-browser.ts';
import { cleanSites } from '../test/support/build-sites.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { project: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log('npm test [-- FILTER…] [-- --project unit|check|build|browser]\n\nLints, checks types, and runs all tests; with a filter or a project only those tests.');
  process.exit(0);
}

let passed = 0;
let failed = 0;
/** Runs a tool as one test of its own. */
function stage(name: string, command: string, ...args: string[]) {
  console.log(`\n> ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) passed += 1;
  else failed += 1;
}

const everything = positionals.length === 0 && !values.project;
if (everything) {
  stage('imports and style', 'eslint', '.');
  stage('types', 'astro', 'check', '--minimumSeverity', 'warning');
  stage('lockfile', process.execPath, 'scripts/lock.ts', '--check');
  stage('sources', process.execPath, 'scripts/verify-sources.ts');
}
try {
  if (everything || values.project?.includes('browser')) console.log(`\nBrowser: ${findBrowser()}`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
await cleanSites();
const vitest = await startVitest('test', positionals, { run: true, watch: false, project: values.project });
for (const module of vitest.state.getTestModules()) {
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === 'passed') passed += 1;
    else if (state === 'failed') failed += 1;
  }
  if (module.errors().length > 0) failed += 1;
}
if (vitest.state.getUnhandledErrors().length > 0) failed += 1;
await vitest.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
