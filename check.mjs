/** Lint and the types of every part, two at a time; says what is wrong in each and fails when any part does. */
import { spawn } from 'node:child_process';

const parts = ['test', 'src', 'src/core', 'host', 'sidebar', 'host/services', 'host/page'];
const tasks = [['biome', 'check', '.'], ...parts.map((part) => ['tsc', '-p', part])];
let failed = false;

async function worker() {
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const [tool, ...options] = task;
    const { code, said } = await run(tool, options);
    if (code === 0) continue;
    failed = true;
    console.error(`${task.join(' ')}\n${said}`);
  }
}

function run(tool, options) {
  return new Promise((resolve) => {
    const child = spawn(tool, options, { shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('error', (error) => resolve({ code: 1, said: String(error) }));
    child.on('close', (code) => resolve({ code, said }));
  });
}

await Promise.all([worker(), worker()]);
if (failed) process.exit(1);
