/** Builds bench/ into .build/ and runs it. */
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';

const outfile = '.build/bench.mjs';
await build({
  entryPoints: ['bench/main.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  target: 'node20',
  outfile,
  charset: 'utf8',
});
execFileSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
