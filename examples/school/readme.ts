import { type Planted, plantedKinds } from './planted';

export function readme(planted: readonly Planted[]): string {
  const rows = planted.map(
    ({ sheet, row, column, kind, text }) =>
      `| ${sheet} | ${column}${row} | ${plantedKinds[kind]} | ${text.replaceAll('|', '\\|')} |`,
  );
  return `# Sample workbooks

Made by \`node examples/make.mjs\`; everybody in them is invented.

- \`school.xlsx\`: a registry as a school keeps it by hand – title rows, own wording of the headers, mixed spellings
  of classes, dates, forms and phones, about 90 mentees and 35 mentors, and the mistakes below.
- \`school-clean.xlsx\`: 20 mentees and 10 mentors under the official headers, without a single mistake.
- \`planted.json\`: the table below for tests.

## Mistakes planted in school.xlsx

| Tab | Cell | Mistake | The cell says |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
