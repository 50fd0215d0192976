// Works out the files of the committed feed that are not in the repository (decision 038), where one is missing or older
// than what it comes from: `node .ci/derive.mjs [--code]`, silent where nothing is. With --code, what works them out counts too.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const FEED = join(ROOT, 'fixtures/feed');
const time = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const under = (folder, pattern) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => pattern.test(name))
    .map((name) => join(ROOT, folder, name));

const { areas } = JSON.parse(readFileSync(join(FEED, 'areas.json'), 'utf8'));
const derived = ['area', 'profile'].flatMap((folder) => areas.map(({ code }) => join(FEED, folder, `${code}.json`)));
const oldest = () => derived.reduce((least, path) => Math.min(least, time(path)), Infinity);
const sources = [
  ...['areas', 'catalogue', 'words', 'more'].map((name) => join(FEED, `${name}.json`)),
  join(ROOT, 'fixtures/reported.json'),
  ...under('fixtures/feed/series', /\.json$/),
  ...under('fixtures/local/marlbridge', /\.csv$/),
  ...(process.argv.includes('--code')
    ? ['domain', 'contract', 'intake', 'importer'].flatMap((part) => under(`src/${part}`, /(?<!\.test)\.ts$/))
    : []),
];

const stood = oldest();
if (sources.some((path) => time(path) > stood)) {
  console.log('Working out the feed’s area and profile files …');
  try {
    execFileSync('node', ['--import', 'tsx', 'src/importer/cli.ts', 'derive'], { cwd: ROOT, stdio: 'inherit' });
  } catch {
    // It has said what is wrong. Files that are not as the manifest says are there all the same: a test fails on them.
    if (oldest() === 0) process.exit(1);
  }
}
