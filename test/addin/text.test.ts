import { beforeAll, describe, expect, it } from 'vitest';
import type { DocElement, DocParagraph } from '../../host/state/document';
import { cleanSchool, openSchool, type School, valuesOf } from './school';

let school: School;

beforeAll(async () => {
  school = await openSchool(cleanSchool);
  school.call('settings.save', {
    schoolFull: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12»',
    schoolShort: 'МБОУ «СШ № 12»',
    place: 'г. Заречный',
    headPost: 'Директор',
    headName: 'Соловьёва Анна Игоревна',
    headEmail: 'director@school12.example',
    curatorPost: 'Заместитель директора по УВР',
    curatorName: 'Мельникова Ольга Петровна',
    schoolYear: '2026/2027',
    pupils: 486,
    teachers: 38,
  });
});

describe('what the add-in writes for people to read', () => {
  it('carries no apostrophe of its guard, at the first writing and over cells already made plain text', () => {
    school.call('check');
    school.call('check');
    approve();
    const kept = school.state.spreadsheet.sheets.flatMap((sheet) =>
      valuesOf(sheet).flatMap((row) =>
        row.filter((value) => typeof value === 'string' && value.startsWith("'")),
      ),
    );
    expect(kept).toEqual([]);
  });

  it('is bold in the order only where it should be', () => {
    approve();
    school.call('order.create', { number: '45-о', date: '2026-09-03', ifUnknown: 'ask' });
    const body = school.state.documents[0]!.body.filter(isParagraph);
    const bold = body.filter((one) => textRuns(one).some((run) => run.bold));
    expect(bold.length).toBeGreaterThan(2);
    expect(bold.length).toBeLessThan(body.length / 2);
  });
});

function approve(): void {
  const { fingerprint, pairs } = school.call('pairs.propose', { locked: [], declined: [] });
  school.call('pairs.approve', {
    fingerprint,
    pairs: pairs.map(({ mentee, mentor }) => ({ mentee, mentor })),
    locked: [],
  });
}

function isParagraph(element: DocElement): element is DocParagraph {
  return element.kind !== 'table';
}

function textRuns(paragraph: DocParagraph) {
  return paragraph.children.flatMap((child) => (child.kind === 'text' ? child.runs : []));
}
