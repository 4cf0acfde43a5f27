/** Sends dist/ to Google. Without --force clasp skips a changed manifest and still exits 0. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const own = '.clasp.local.json';
if (!existsSync(own)) {
  console.error(
    `Copy .clasp.json to ${own} and put your script id into it (Extensions → Apps Script → Project settings).`,
  );
  process.exit(2);
}
const { status } = spawnSync('npx', ['clasp', '-P', own, 'push', '--force'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
