import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatNumber } from '#domain/format.ts';
import { buildFeed } from './build.ts';
import { sayFinding, type Finding } from './finding.ts';
import { show } from './show.ts';
import type { Source } from './table.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const HELP = `feed build [--sources DIR] [--council DIR]… [--out DIR] [--quiet]
feed show --feed DIR --area CODE|NAME|all --indicator SLUG|all [--period P] [--model 2025|2021] [--json]`;

function filesUnder(folder: string): readonly Source[] {
  const walk = (dir: string): string[] => readdirSync(dir).sort().flatMap((name) => (statSync(join(dir, name)).isDirectory() ? walk(join(dir, name)) : [join(dir, name)]));
  return walk(folder).filter((path) => /\.(csv|parquet|ods)$/.test(path)).map((path) => ({ name: relative(folder, path), bytes: new Uint8Array(readFileSync(path)) }));
}

async function build(options: { sources: string; council: string[]; out: string; quiet: boolean }): Promise<number> {
  const started = performance.now();
  const catalogue = new Map(['catalogue', 'reports'].flatMap((dir) => filesUnder(join(HERE, dir))).map((source) => [source.name, source]));
  const built = await buildFeed({ sources: filesUnder(options.sources), catalogue, councils: options.council.map(filesUnder) });
  for (const line of built.read) console.log(`read  ${line}`);
  report(built.findings, options.quiet);
  if (built.files.size === 0) {
    console.error('Nothing was written; what was there before is as it was.');
    return 1;
  }
  rmSync(options.out, { recursive: true, force: true });
  let bytes = 0;
  for (const [path, text] of built.files) {
    const target = join(options.out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    bytes += Buffer.byteLength(text);
  }
  const seconds = formatNumber((performance.now() - started) / 1000, 1);
  console.log(`wrote ${built.files.size} files, ${formatNumber(bytes / 1e6, 1)} MB, to ${options.out} in ${seconds} s with ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`);
  return 0;
}

function report(findings: readonly Finding[], quiet: boolean): void {
  const words = { stop: 'STOP ', row: 'row  ', doubt: 'doubt', note: 'note ' };
  if (!quiet) for (const finding of findings) console.log(`${words[finding.severity]} ${sayFinding(finding)}`);
  console.log(`${findings.length} findings: ${(['stop', 'row', 'doubt', 'note'] as const).map((s) => `${findings.filter((f) => f.severity === s).length} ${s}`).join(', ')}`);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sources: { type: 'string' }, council: { type: 'string', multiple: true }, out: { type: 'string' }, quiet: { type: 'boolean' },
      feed: { type: 'string' }, area: { type: 'string' }, indicator: { type: 'string' }, period: { type: 'string' }, model: { type: 'string' }, json: { type: 'boolean' },
    },
  });
  if (positionals[0] === 'build') {
    return build({
      sources: values.sources ?? join(ROOT, '../shared/data'),
      council: values.council ?? [join(ROOT, 'fixtures/local/marlbridge')],
      out: values.out ?? join(ROOT, 'fixtures/feed'),
      quiet: values.quiet ?? false,
    });
  }
  if (positionals[0] === 'show') {
    const feed = values.feed ?? join(ROOT, 'fixtures/feed');
    const read = (path: string): unknown => JSON.parse(readFileSync(join(feed, path), 'utf8'));
    const result = show(read, { area: values.area ?? '', indicator: values.indicator ?? 'all', period: values.period ?? null, model: values.model === '2021' ? '2021' : '2025', json: values.json ?? false });
    process.stdout.write(result.text);
    return result.ok ? 0 : 1;
  }
  console.error(HELP);
  return 2;
}

process.exitCode = await main();
