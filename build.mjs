/** Builds the add-in into dist/ and the local host into .build/. `--if-changed` does nothing when no source has changed. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';

/** lvovich guesses a sex only when none is given; ours is always given, so the rules of guessing stay out. */
const withoutGuessingSex = {
  name: 'without-guessing-sex',
  setup: ({ onLoad }) =>
    onLoad({ filter: /lvovich[\\/]esm[\\/]rules[\\/]genderRules\.js$/ }, () => ({
      contents: 'export default {};',
    })),
};

const stampFile = '.build/stamp';
const stamp = await sourcesStamp();
if (process.argv.includes('--if-changed') && (await builtStamp()) === stamp) process.exit(0);

await rm(stampFile, { force: true });
await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
await mkdir('.build', { recursive: true });

const sidebar = await sidebarHtml();
const code = await addInCode();
const buildId = createHash('sha256').update(code).update(sidebar).digest('hex').slice(0, 12);
await writeFile('dist/Code.js', code.replaceAll('__BUILD_ID__', buildId));
await writeFile('dist/sidebar.html', sidebar.replaceAll('__BUILD_ID__', buildId));
await writeFile('dist/appsscript.json', await readFile('appsscript.json'));
await host();
await writeFile(stampFile, stamp);
console.error(`dist/Code.js ${kb(code)}, dist/sidebar.html ${kb(sidebar)}`);

/** One script: an IIFE plus a stub function per export of src/main.ts, because Google sees only top-level functions. */
async function addInCode() {
  const common = {
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // The half of the library that declines; its entry file brings rules for cities along.
    alias: { lvovich: './node_modules/lvovich/esm/incline.js' },
    plugins: [withoutGuessingSex],
    define: { CALL_SCHEMAS: JSON.stringify(await callSchemas()) },
  };
  const bundle = await build({
    ...common,
    format: 'iife',
    globalName: 'App_',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
  });
  const surface = await build({ ...common, format: 'esm', metafile: true, outfile: 'main.js' });
  const names = Object.values(surface.metafile.outputs)[0].exports;
  const stubs = names.map((name) => `function ${name}() { return App_.${name}.apply(this, arguments); }`);
  const says =
    '// Nastavnik. Built from TypeScript and shortened; the readable source is the folder src of the project.';
  const short = await minify(bundle.outputFiles[0].text, {
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    // The script editor grows slow over one endless line.
    format: { comments: false, max_line_len: 4000 },
  });
  return `${says}\n${short.code}\n${stubs.join('\n')}\n`;
}

/** Runs the schemas of the calls here, so that what writes them stays out of the bundle. */
async function callSchemas() {
  const built = await build({
    entryPoints: ['src/core/protocol/schemas.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const { inputSchemas } = await import(
    `data:text/javascript,${encodeURIComponent(built.outputFiles[0].text)}`
  );
  return inputSchemas();
}

/** One HTML file. HtmlService damages `//` inside template literals and reads `<!--` in scripts, so neither stays. */
async function sidebarHtml() {
  const script = await build({
    entryPoints: ['sidebar/main.tsx'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
  });
  const style = await build({
    entryPoints: ['sidebar/style.css'],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
  });
  const page = await readFile('sidebar/index.html', 'utf8');
  const js = script.outputFiles[0].text.replaceAll('<!--', '<\\!--');
  return page
    .replace('/*style*/', () => style.outputFiles[0].text.trim())
    .replace('/*script*/', () => js.trim());
}

/** The services run inside the realm as one script; the page in the browser; the rest in Node, packages left outside. */
async function host() {
  await build({
    entryPoints: ['host/services/main.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'HostServices',
    target: 'es2022',
    outfile: '.build/services.js',
    charset: 'utf8',
  });
  await build({
    entryPoints: { page: 'host/page/main.ts', form: 'host/page/form.ts', shim: 'host/page/frame/shim.ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    outdir: '.build/page',
    charset: 'utf8',
    loader: { '.svg': 'dataurl' },
  });
  await copyFile('host/page/index.html', '.build/page/index.html');
  await build({
    entryPoints: {
      cli: 'host/cli.ts',
      start: 'host/start.ts',
      worker: 'host/server/worker.ts',
      demo: 'examples/demo.ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outdir: '.build',
    outExtension: { '.js': '.mjs' },
    charset: 'utf8',
    sourcemap: true,
  });
}

/** Names, sizes and times of everything that goes into the build. */
async function sourcesStamp() {
  const hash = createHash('sha256');
  for (const folder of ['src', 'sidebar', 'host', 'examples'])
    for (const name of (await readdir(folder, { recursive: true })).sort()) {
      const { size, mtimeMs, isFile } = await describe(join(folder, name));
      if (isFile) hash.update(`${folder}/${name} ${size} ${mtimeMs}\n`);
    }
  for (const name of ['build.mjs', 'appsscript.json', 'package-lock.json']) {
    const { size, mtimeMs } = await describe(name);
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

async function describe(path) {
  const found = await stat(path);
  return { size: found.size, mtimeMs: found.mtimeMs, isFile: found.isFile() };
}

async function builtStamp() {
  const complete = ['dist/Code.js', 'dist/sidebar.html', 'dist/appsscript.json', stampFile].every((file) =>
    existsSync(file),
  );
  return complete ? readFile(stampFile, 'utf8') : null;
}

function kb(text) {
  return `${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`;
}
