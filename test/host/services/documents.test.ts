import { describe, expect, it } from 'vitest';
import { freshStage, resultOf, stage } from '../runtime/stage';

const inDocument = (body: string) => {
  const state = freshStage();
  const value = resultOf(
    `const doc = DocumentApp.create('Приказ'); const body = doc.getBody(); ${body}`,
    state,
  );
  return { value, document: state.documents[0] };
};
const thrownBy = (body: string) => {
  try {
    inDocument(body);
    return 'nothing';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a Google document', () => {
  it('begins with one empty paragraph, which stays in front of what is appended', () => {
    expect(
      inDocument("body.appendParagraph('а'); return [body.getNumChildren(), body.getText()];").value,
    ).toEqual([2, '\nа']);
  });

  it('never ends with a table: an empty paragraph follows it', () => {
    const { value } = inDocument(`
      body.appendTable([['1', '2'], ['3', '4']]);
      const last = body.getChild(body.getNumChildren() - 1);
      return [body.getNumChildren(), String(last.getType()), last.asParagraph().getNumChildren(), body.getTables().length, body.getText()];`);
    expect(value).toEqual([3, 'PARAGRAPH', 0, 1, '\n1\n2\n3\n4\n']);
  });

  it('keeps its last paragraph', () => {
    expect(thrownBy('body.removeChild(body.getChild(0));')).toContain(
      "Can't remove the last paragraph in a document section.",
    );
    expect(
      inDocument(
        "body.appendParagraph('а'); body.getChild(0).removeFromParent; body.removeChild(body.getChild(0)); return body.getText();",
      ).value,
    ).toBe('а');
    expect(
      inDocument("body.appendParagraph('а'); body.clear(); return [body.getNumChildren(), body.getText()];")
        .value,
    ).toEqual([1, '']);
  });

  it('refuses to be cleared while it ends with an item of a list', () => {
    expect(thrownBy("body.appendListItem('а'); body.clear();")).toContain(
      "Can't remove the last paragraph in a document section.",
    );
    expect(
      inDocument("body.appendListItem('а'); body.appendParagraph(''); body.clear(); return body.getText();")
        .value,
    ).toBe('');
  });

  it('begins a paragraph in the type of the one before it', () => {
    expect(
      inDocument(`
        body.appendParagraph('Заголовок').editAsText().setBold(true);
        const next = body.appendParagraph('текст').editAsText();
        const seen = [next.isBold()];
        next.setBold(false);
        return seen.concat(body.appendParagraph('ещё').editAsText().isBold());`).value,
    ).toEqual([true, false]);
  });

  it('names a child that is not there', () => {
    expect(thrownBy('body.getChild(5);')).toContain(
      'Child index (5) must be less than the number of child elements (1).',
    );
  });

  it('takes an element only when it is detached', () => {
    expect(thrownBy('body.appendParagraph(body.getChild(0).asParagraph());')).toContain(
      'Element must be detached.',
    );
    expect(
      inDocument(
        "const p = body.appendParagraph('а'); body.appendParagraph(p.copy()); return body.getText();",
      ).value,
    ).toBe('\nа\nа');
  });

  it('says what an element is not', () => {
    expect(thrownBy('body.getChild(0).asTable();')).toContain("PARAGRAPH can't be cast to TABLE.");
  });

  it('formats a part of a text and shows it back', () => {
    const { value, document } = inDocument(`
      const text = body.getChild(0).asParagraph().appendText('ПРИКАЗ № 1');
      text.setBold(0, 5, true).setFontSize(14);
      return [text.isBold(0), text.isBold(6), text.isBold(), text.getFontSize()];`);
    expect(value).toEqual([true, null, null, 14]);
    expect(document?.body[0]).toMatchObject({
      children: [
        {
          text: 'ПРИКАЗ № 1',
          runs: [
            { start: 0, end: 6, bold: true, fontSize: 14 },
            { start: 6, end: 10, fontSize: 14 },
          ],
        },
      ],
    });
  });

  it('refuses a range outside the text', () => {
    expect(thrownBy("body.appendParagraph('аб').editAsText().setBold(0, 2, true);")).toContain(
      'Index (2) must be less than the content length.',
    );
  });

  it('formats the whole body through one text', () => {
    const { document } = inDocument(`
      body.appendParagraph('а'); body.appendTable([['б']]);
      body.editAsText().setFontFamily('Times New Roman');`);
    expect(JSON.stringify(document?.body).match(/Times New Roman/g)).toHaveLength(2);
  });

  it('replaces by an RE2 pattern, the replacement letter by letter and in the style of what it replaces', () => {
    const { value, document } = inDocument(`
      body.appendParagraph('Школа {{имя}}, {{имя}}.').editAsText().setItalic(6, 12, true);
      body.replaceText('\\\\{\\\\{имя\\\\}\\\\}', 'Лицей $1');
      return body.getText();`);
    expect(value).toBe('\nШкола Лицей $1, Лицей $1.');
    expect(document?.body[1]).toMatchObject({
      children: [{ runs: [{ end: 6 }, { start: 6, end: 14, italic: true }, { start: 14 }] }],
    });
    expect(thrownBy("body.replaceText('(?=а)', 'б');")).toContain('Invalid regular expression pattern');
  });

  it('finds a text and goes on from there', () => {
    const { value } = inDocument(`
      body.appendParagraph('раз, два, раз');
      const first = body.findText('раз'); const second = body.findText('раз', first);
      return [first.getStartOffset(), second.getStartOffset(), second.getEndOffsetInclusive(), body.findText('раз', second), second.isPartial()];`);
    expect(value).toEqual([0, 10, 12, null, true]);
  });

  it('lays out pages, paragraphs and tables in points', () => {
    const { document } = inDocument(`
      body.setPageWidth(595).setPageHeight(842).setMarginLeft(85);
      body.appendParagraph('а').setAlignment(DocumentApp.HorizontalAlignment.JUSTIFY).setIndentFirstLine(35).setSpacingAfter(6).setLineSpacing(1.5);
      const table = body.appendTable([['1', '2']]).setBorderWidth(0.5).setBorderColor('#000000').setColumnWidth(1, 100);
      table.getCell(0, 0).setBackgroundColor('#eeeeee').setVerticalAlignment(DocumentApp.VerticalAlignment.CENTER).setPaddingLeft(0);
      table.getRow(0).setMinimumHeight(20);
      doc.addFooter().appendParagraph('низ');`);
    expect(document).toMatchObject({
      page: { width: 595, height: 842, left: 85, right: 72 },
      footer: [{ children: [] }, { children: [{ text: 'низ' }] }],
      header: null,
    });
    expect(document?.body[1]).toMatchObject({
      alignment: 'JUSTIFY',
      indentFirstLine: 35,
      spacingAfter: 6,
      lineSpacing: 1.5,
    });
    expect(document?.body[2]).toMatchObject({
      borderWidth: 0.5,
      columnWidths: [null, 100],
      rows: [
        {
          minimumHeight: 20,
          cells: [
            { background: '#eeeeee', verticalAlignment: 'CENTER', padding: { left: 0, right: null } },
            {},
          ],
        },
      ],
    });
  });

  it('has only those members a cell has in Apps Script, not those of a section', () => {
    expect(thrownBy("body.appendTable([['1']]).getCell(0, 0).getParagraphs();")).toContain(
      'is not a function',
    );
  });

  it('takes attributes by name for paragraph and characters at once', () => {
    const { document } = inDocument(`
      const A = DocumentApp.Attribute;
      body.appendParagraph('а').setAttributes({ [A.BOLD]: true, [A.FONT_SIZE]: 12, [A.HORIZONTAL_ALIGNMENT]: DocumentApp.HorizontalAlignment.CENTER, [A.SPACING_BEFORE]: 10 });`);
    expect(document?.body[1]).toMatchObject({
      alignment: 'CENTER',
      spacingBefore: 10,
      children: [{ runs: [{ bold: true, fontSize: 12 }] }],
    });
  });
});

describe('saving', () => {
  it('shows edits to nobody before saveAndClose or the end of the execution', () => {
    const state = freshStage();
    const { run } = stage(
      `function begin() { const d = DocumentApp.create('x'); d.getBody().appendParagraph('а'); return d.getId(); }
       function look(id) { return DocumentApp.openById(id).getBody().getText(); }
       function fail(id) { DocumentApp.openById(id).getBody().appendParagraph('б'); throw new Error('после'); }`,
      {},
      state,
    );
    const id = (run('begin').outcome as { value: string }).value;
    run('fail', { args: [id] });
    expect(run('look', { args: [id] }).outcome).toEqual({ ok: true, value: '\nа\nб' });
  });

  it('refuses to edit a closed document and opens it anew', () => {
    expect(thrownBy("doc.saveAndClose(); body.appendParagraph('а');")).toContain(
      'Document is closed, its contents cannot be updated.',
    );
    const { value } = inDocument(`
      body.appendParagraph('а'); doc.saveAndClose();
      const again = DocumentApp.openByUrl(doc.getUrl()); again.getBody().appendParagraph('б');
      return DocumentApp.openById(doc.getId()).getBody().getText();`);
    expect(value).toBe('\nа\nб');
  });

  it('gives up after some hundreds of table rows without saving', () => {
    const rows = (count: number) =>
      `body.appendTable(Array.from({ length: ${count} }, () => ['1', '2', '3']));`;
    expect(thrownBy(rows(300))).toBe('nothing');
    expect(thrownBy(rows(300) + rows(300))).toContain('Too many changes applied before saving document.');
    expect(
      thrownBy(
        `${rows(300)} doc.saveAndClose(); const b = DocumentApp.openById(doc.getId()).getBody(); b.appendTable(Array.from({ length: 300 }, () => ['1']));`,
      ),
    ).toBe('nothing');
  });

  it('does not open what is deleted or was never there', () => {
    expect(thrownBy("DocumentApp.openById('нет');")).toContain('No item with the given ID could be found');
  });
});
