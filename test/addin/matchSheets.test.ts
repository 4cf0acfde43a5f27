import { beforeAll, describe, expect, it } from 'vitest';
import { columnTexts, insertColumnBefore, insertRow, rowWith, sortBy, typeIn } from './byHand';
import { answerOf, type School, valuesOf } from './school';
import { killPoints, sampled } from './sweep';
import { approvalOf, approveAll, schoolWithSettings } from './year';

let checked: School;

beforeAll(async () => {
  checked = await schoolWithSettings();
  checked.call('check');
});

const wishes = { locked: [], declined: [], keep: [], resume: false };
const sheets = { ...wishes, kind: 'sheets' as const };
const letters = { ...wishes, kind: 'letters' as const };

function withSheet(): School {
  const school = checked.copy();
  school.call('pairs.sheet');
  return school;
}

describe('«Подбор»', () => {
  it('shows the very pairs of the proposal, side by side with what the registries say of both', () => {
    const school = withSheet();
    const { pairs } = school.call('pairs.propose');
    const mentees = columnTexts(school, 'Подбор', 'Код наставляемого');
    const mentors = columnTexts(school, 'Подбор', 'Код наставника');
    const shown = mentees.flatMap((mentee, at) => (mentors[at] ? [`${mentee} ${mentors[at]}`] : [])).sort();
    expect(shown).toEqual(pairs.map(({ mentee, mentor }) => `${mentee} ${mentor}`).sort());
    const row = rowWith(school, 'Подбор', 'Код наставляемого', pairs[0]!.mentee);
    const asked = rowWith(school, 'Наставляемые', 'Код участника', pairs[0]!.mentee);
    const [wanted] = columnTexts(school, 'Наставляемые', 'Основной запрос').slice(asked - 2);
    expect(valuesOf(school.sheet('Подбор'))[row - 1]!.join(' ')).toContain(String(wanted).split(',')[0]);
  });

  it('keeps her decisions through sorting and another proposal, and the panel takes them up', () => {
    const school = withSheet();
    typeIn(school, 'Подбор', 8, 'Решение', 'закрепить');
    typeIn(school, 'Подбор', 9, 'Решение', 'утвердить');
    const [code, other] = columnTexts(school, 'Подбор', 'Код наставляемого').slice(1);
    sortBy(school, 'Подбор', 'Наставник', false);
    const said = school.call('pairs.sheet').sentence;
    expect(said).toContain('Сохранены 2 решения');
    const decisionOf = (mentee: string) =>
      columnTexts(school, 'Подбор', 'Решение')[rowWith(school, 'Подбор', 'Код наставляемого', mentee) - 7];
    expect([decisionOf(code!), decisionOf(other!)]).toEqual(['закрепить', 'утвердить']);
    const taken = school.call('pairs.propose', { ...wishes, resume: true });
    expect(taken.pairs.filter(({ locked }) => locked).map(({ mentee }) => mentee)).toEqual([code]);
  });

  it('is not written where her notes would come to stand beside others, nor over her columns', () => {
    const noted = withSheet();
    const sheet = noted.sheet('Подбор');
    sheet.rows[8]![18] = { value: 'звонила маме' };
    expect(noted.call('pairs.sheet').sentence).toContain('Подбор');
    insertRow(noted, 'Подбор', 7);
    const before = structuredClone(noted.sheet('Подбор'));
    expect(noted.refusal('pairs.sheet').sentence).toContain('ваши записи');
    expect(noted.sheet('Подбор')).toEqual(before);

    const widened = withSheet();
    insertColumnBefore(widened, 'Подбор', 'Наставник');
    expect(widened.refusal('pairs.sheet').code).toBe('conflict');
  });

  it('is the same after being written twice', () => {
    const school = withSheet();
    const once = valuesOf(school.sheet('Подбор'));
    school.call('pairs.sheet');
    expect(valuesOf(school.sheet('Подбор'))).toEqual(once);
  });
});

describe('sheets for the group meeting and letters', () => {
  it('are texts to copy, from the proposal until pairs are in force, then from the pairs', () => {
    const school = checked.copy();
    const proposal = school.call('pairs.propose');
    const { texts, sentence } = school.call('pairs.texts', sheets);
    const mentors = new Set(proposal.pairs.map(({ mentor }) => mentor));
    expect(texts).toHaveLength(proposal.pairs.length + mentors.size);
    expect(sentence).toContain('Готовы листы');
    expect(texts.map(({ text }) => text).join('\n')).not.toMatch(/@|балл|\+7/);
    approveAll(school);
    const [mentee] = columnTexts(school, 'Пары', 'Код наставляемого');
    const row = rowWith(school, 'Наставляемые', 'Код участника', mentee!);
    typeIn(school, 'Наставляемые', row, 'Согласие', 'отозвано');
    const inForce = school.call('pairs.texts', sheets);
    expect(inForce.texts.map(({ code }) => code)).not.toContain(mentee);
    expect(inForce.sentence).toContain('1 пара пропущена');
    expect(school.call('pairs.texts', letters).texts.map(({ code }) => code)).not.toContain(mentee);
  });

  it('are one document, however often the button is pressed, and another when something has changed', () => {
    const school = checked.copy();
    const first = school.call('pairs.paper', sheets);
    expect(first.created).toBe(true);
    expect(first.document.title).toBe('Листы для встречи наставников и наставляемых, 07.09.2026');
    school.state.now += 86_400_000;
    const again = school.call('pairs.paper', sheets);
    expect([again.created, again.document]).toEqual([false, first.document]);
    expect(school.state.documents).toHaveLength(1);
    typeIn(school, 'Наставляемые', 2, 'Основной запрос', 'астрономия');
    expect(school.call('pairs.paper', sheets).created).toBe(true);
    expect(school.state.documents).toHaveLength(2);
  });

  it('go to everybody who is ready and has no pair, and to nobody else', () => {
    const school = checked.copy();
    const approval = approvalOf(school.call('pairs.propose'));
    school.call('pairs.approve', { ...approval, pairs: approval.pairs.slice(0, 3) });
    const paired = approval.pairs.slice(0, 3).flatMap(({ mentee, mentor }) => [mentee, mentor]);
    const everybody = ['Наставляемые', 'Наставники'].flatMap((tab) =>
      columnTexts(school, tab, 'Код участника'),
    );
    const { texts } = school.call('pairs.texts', letters);
    expect(texts.map(({ code }) => code).sort()).toEqual(
      everybody.filter((code) => !paired.includes(code)).sort(),
    );
  });

  it('are not made when there are no pairs', () => {
    const school = checked.copy();
    for (let row = 2; row <= school.sheet('Наставники').rows.length; row++)
      typeIn(school, 'Наставники', row, 'Согласие', 'отозвано');
    expect(school.call('pairs.texts', sheets).texts).toEqual([]);
    expect(school.refusal('pairs.paper', sheets).safe).toBe('Документ не создан.');
    expect(school.state.documents).toHaveLength(0);
  });

  it('killed anywhere are finished by the next press, as one document', () => {
    const few = checked.copy();
    const approval = approvalOf(few.call('pairs.propose'));
    few.call('pairs.approve', { ...approval, pairs: approval.pairs.slice(0, 2) });
    const whole = few.copy();
    const { sequence } = whole.attempt('pairs.paper', sheets, []).trace;
    const bodyOf = (school: School) => school.state.documents.filter(({ body }) => body.length > 1);
    const aim = JSON.stringify(bodyOf(whole).map(({ body }) => body));
    for (const atCall of sampled(killPoints(sequence), 6)) {
      const school = few.copy();
      school.attempt('pairs.paper', sheets, [{ atCall, kind: 'kill', message: '', times: 1 }]);
      const reply = answerOf<'pairs.paper'>(school.attempt('pairs.paper', sheets, []));
      if (!reply.ok) school.call('pairs.paper', { ...sheets, ifUnknown: 'again' });
      expect(JSON.stringify(bodyOf(school).map(({ body }) => body)), `killed at ${atCall}`).toBe(aim);
      expect(school.call('pairs.paper', sheets).created).toBe(false);
    }
  });
});
