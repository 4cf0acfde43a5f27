/** Makes the sample workbooks anew: node examples/make.mjs. The same source gives the same bytes. */
import { rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const bundle = `${here}make.gen.mjs`;
await build({
  entryPoints: [`${here}make.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  outfile: bundle,
  logLevel: 'warning',
});
try {
  const { makeExamples } = await import(pathToFileURL(bundle).href);
  await makeExamples(here);
} finally {
  await rm(bundle, { force: true });
}
