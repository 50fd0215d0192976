// Makes a fresh clone ready: `node .ci/setup.mjs [--browser]`. Does nothing, silently, where nothing is missing.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Runs a command and keeps quiet unless it fails. */
function run(command, args) {
  try {
    execFileSync(command, args, { cwd: ROOT, stdio: 'pipe', maxBuffer: 64e6, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, shell: process.platform === 'win32' });
  } catch (error) {
    console.error(`${command} ${args.join(' ')} failed:\n${error.stdout ?? ''}${error.stderr ?? error.message}`);
    process.exit(1);
  }
}

if (time(join(ROOT, 'node_modules/.package-lock.json')) < time(join(ROOT, 'package-lock.json'))) {
  console.log('Installing packages …');
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
}

try {
  execFileSync('node', ['.ci/derive.mjs', '--code'], { cwd: ROOT, stdio: 'inherit' });
} catch {
  process.exit(1);
}

if (process.argv.includes('--browser') && !CHROMIUM.some(existsSync)) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error('The journeys need Chromium: install Debian’s packages chromium and fonts-liberation, or run this once as root.');
    process.exit(1);
  }
  console.log('Installing Chromium …');
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
}
