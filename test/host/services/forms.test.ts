import { describe, expect, it } from 'vitest';
import { freshStage, resultOf, stage } from '../runtime/stage';

const inForm = (body: string, state = freshStage()) =>
  resultOf(`const form = FormApp.create('Файл', true); ${body}`, state);
const thrownBy = (body: string) => {
  try {
    inForm(body);
    return 'nothing';
  } catch (error) {
    return (error as Error).message.replace('Exception: ', '');
  }
};

describe('a Google form', () => {
  it('has no title until it gets one: the name is the file’s', () => {
    expect(
      inForm("const before = form.getTitle(); form.setTitle('Анкета'); return [before, form.getTitle()];"),
    ).toEqual(['', 'Анкета']);
  });

  it('is unpublished unless asked for, and publishing decides whether it accepts', () => {
    expect(
      resultOf(`
        const form = FormApp.create('x');
        const seen = [form.isPublished(), form.isAcceptingResponses()];
        form.setPublished(true); seen.push(form.isAcceptingResponses());
        form.setAcceptingResponses(false); form.setPublished(true); seen.push(form.isAcceptingResponses());
        form.setPublished(false); seen.push(form.isAcceptingResponses());
        return seen;`),
    ).toEqual([false, false, true, true, false]);
  });

  it('cannot accept responses while unpublished', () => {
    expect(thrownBy('form.setPublished(false).setAcceptingResponses(true);')).toContain('unpublished');
  });

  it('numbers its items and forgets the deleted ones', () => {
    expect(
      inForm(`
        const first = form.addTextItem().setTitle('а'); const second = form.addScaleItem().setTitle('б');
        form.moveItem(second, 0);
        const order = form.getItems().map((item) => item.getTitle());
        form.deleteItem(first);
        return [typeof first.getId(), order, form.getItemById(first.getId()), form.getItems(FormApp.ItemType.SCALE).length, second.getIndex()];`),
    ).toEqual(['number', ['б', 'а'], null, 1, 0]);
  });

  it('starts a question with choices with one empty choice, refuses none and duplicates', () => {
    expect(inForm('return form.addListItem().getChoices().map((choice) => choice.getValue());')).toEqual([
      '',
    ]);
    expect(thrownBy('form.addMultipleChoiceItem().setChoiceValues([]);')).toBe('Array is empty: values');
    expect(thrownBy("form.addCheckboxItem().setChoiceValues(['а', 'а']);")).toBe(
      'Questions cannot have duplicate choice values.',
    );
  });

  it('gives an empty text for a text question left empty, and nothing for another one', () => {
    expect(
      inForm(`
        form.addTextItem(); form.addScaleItem(); form.addParagraphTextItem();
        form.createResponse().submit();
        return form.getResponses()[0].getItemResponses().map((one) => [String(one.getItem().getType()), one.getResponse()]);`),
    ).toEqual([
      ['TEXT', ''],
      ['PARAGRAPH_TEXT', ''],
    ]);
  });

  it('knows an item by its kind only', () => {
    expect(thrownBy('form.addTextItem(); form.getItems()[0].asScaleItem();')).toBe(
      'Invalid conversion for item type: TEXT.',
    );
    expect(thrownBy('form.addTextItem(); form.getItems()[0].setRequired(true);')).toContain('setRequired');
  });

  it.each(['2, 5', '1, 2', '1, 11'])('refuses the scale %s', (bounds) => {
    expect(thrownBy(`form.addScaleItem().setBounds(${bounds});`)).toContain('Invalid argument');
  });

  it('makes an address with answers filled in', () => {
    const state = freshStage();
    const url = inForm(
      `const code = form.addTextItem(); const likes = form.addCheckboxItem().setChoiceValues(['да', 'нет']);
       return form.createResponse().withItemResponse(code.createResponse('Н 1&2')).withItemResponse(likes.createResponse(['да', 'нет'])).toPrefilledUrl();`,
      state,
    );
    const [made] = state.forms;
    const [code, likes] = made?.items.map((item) => item.id) ?? [];
    expect(url).toBe(
      `https://docs.google.com/forms/d/e/${made?.publishedId}/viewform?usp=pp_url&entry.${code}=%D0%9D+1%262&entry.${likes}=%D0%B4%D0%B0&entry.${likes}=%D0%BD%D0%B5%D1%82`,
    );
  });

  it('refuses an answer that is not among the choices, off the scale or against the rule', () => {
    expect(thrownBy("form.addListItem().setChoiceValues(['а']).createResponse('б');")).toContain(
      'Invalid response',
    );
    expect(thrownBy('form.addScaleItem().createResponse(6);')).toContain('Invalid response');
    expect(
      thrownBy(`
        const rule = FormApp.createTextValidation().requireTextMatchesPattern('Н-\\\\d{3}').setHelpText('Код').build();
        form.addTextItem().setValidation(rule).createResponse('Н-1');`),
    ).toContain('Invalid response');
  });

  it('refuses patterns that RE2 does not know', () => {
    expect(thrownBy("FormApp.createTextValidation().requireTextMatchesPattern('(?=а)б');")).toContain(
      'Invalid regular expression',
    );
  });
});

describe('responses', () => {
  const asked = `
    form.setTitle('Анкета');
    const code = form.addTextItem().setTitle('Код').setRequired(true);
    const help = form.addScaleItem().setTitle('Помощь');
    const give = (c, h) => form.createResponse().withItemResponse(code.createResponse(c)).withItemResponse(help.createResponse(h)).submit();`;

  it('come back in the order of the form, a scale as a text, with their time', () => {
    expect(
      inForm(`${asked}
        give('Н-1', 4); Utilities.sleep(60000); const since = new Date(); const second = give('Н-2', 5);
        const answers = form.getResponses().map((r) => r.getItemResponses().map((one) => [one.getItem().getTitle(), one.getResponse()]));
        return [answers, form.getResponses(since).length, form.getResponse(second.getId()).getTimestamp() instanceof Date];`),
    ).toEqual([
      [
        [
          ['Код', 'Н-1'],
          ['Помощь', '4'],
        ],
        [
          ['Код', 'Н-2'],
          ['Помощь', '5'],
        ],
      ],
      1,
      true,
    ]);
  });

  it('are deleted one by one', () => {
    expect(
      inForm(
        `${asked} const id = give('Н-1', 4).getId(); form.deleteResponse(id); return form.getResponses().length;`,
      ),
    ).toBe(0);
    expect(thrownBy("form.deleteResponse('нет');")).toBe('Invalid response ID.');
  });

  it('are refused by an unpublished, a closed and a one-per-user form, and without a required answer', () => {
    expect(thrownBy(`${asked} form.setPublished(false); give('Н-1', 4);`)).toContain('not published');
    expect(thrownBy(`${asked} form.setAcceptingResponses(false); give('Н-1', 4);`)).toContain(
      'not accepting',
    );
    expect(thrownBy(`${asked} form.setLimitOneResponsePerUser(true); give('Н-1', 4);`)).toContain(
      'one per user',
    );
    expect(thrownBy(`${asked} form.createResponse().submit();`)).toContain('required question');
  });

  it('need consent for every call on the form', () => {
    const { run, state } = stage("function main() { FormApp.create('x', true); }");
    state.user.refusedScopes = ['https://www.googleapis.com/auth/forms'];
    expect(run('main').outcome).toMatchObject({
      message: expect.stringContaining('You do not have permission to call FormApp.create'),
    });
  });
});
