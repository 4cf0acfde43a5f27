import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWorkbook } from '../host/files/workbook';
import { cleanSchool } from './school/clean';
import { readme } from './school/readme';
import { school } from './school/school';

export async function makeExamples(folder: string): Promise<void> {
  const { workbook, planted } = school();
  await writeFile(path.join(folder, 'school.xlsx'), await writeWorkbook(workbook));
  await writeFile(path.join(folder, 'school-clean.xlsx'), await writeWorkbook(cleanSchool()));
  await writeFile(path.join(folder, 'planted.json'), `${JSON.stringify(planted, null, 2)}\n`);
  await writeFile(path.join(folder, 'README.md'), readme(planted));
}
