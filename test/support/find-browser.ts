import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const fixed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = [process.env['CHROME_PATH'] ?? '', ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...fixed];
  return candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return file !== '';
    } catch {
      return false;
    }
  });
}

/**
 * The path of a Chrome or Chromium. Where there is none and apt-get can be used (Debian, as root), it installs
 * Debian's chromium first. Throws one sentence that says what to install where neither is possible.
 */
export function findBrowser(): string {
  const found = installed();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    try {
      console.log('No Chrome or Chromium found; installing Debian’s chromium with apt-get.');
      execFileSync('apt-get', ['update'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    } catch {
      // What is missing is said below.
    }
  }
  const now = installed();
  if (!now) throw new Error('The browser tests need Chrome or Chromium: install it (Debian: sudo apt-get install chromium) or set CHROME_PATH to its program.');
  return now;
}
