import { beforeAll, describe, expect, it } from 'vitest';
import { columnTexts, rowWith, typeIn } from './byHand';
import type { School } from './school';
import { approvalOf, order, schoolWithSettings } from './year';

let checked: School;

beforeAll(async () => {
  checked = await schoolWithSettings();
  checked.call('check');
});

/** The first pairs approved and fixed by order, `more` approved after it. */
function fixed(first: number, more = 0): School {
  const school = checked.copy();
  const proposal = school.call('pairs.propose');
  const { pairs } = approvalOf(proposal);
  const { fingerprint } = school.call('pairs.approve', {
    ...approvalOf(proposal),
    pairs: pairs.slice(0, first),
  });
  school.call('order.create', order);
  if (more > 0)
    school.call('pairs.approve', {
      ...approvalOf(proposal),
      fingerprint,
      pairs: pairs.slice(0, first + more),
    });
  return school;
}

const labels = (school: School) => columnTexts(school, 'Пары', 'Приказ');

describe('an order', () => {
  it('asked for twice is one document, and the second answer says so', () => {
    const school = fixed(3);
    const again = school.call('order.create', order);
    expect(again).toMatchObject({ created: false, pairs: 3 });
    expect(school.state.documents).toHaveLength(1);
  });

  it('and one after it, on pairs approved later, mark their own pairs each', () => {
    const school = fixed(3, 2);
    const second = school.call('order.create', { number: '51-о', date: '2026-09-20' });
    expect(second).toMatchObject({ created: true, pairs: 2 });
    expect(labels(school)).toEqual([
      ...Array(3).fill('№ 45-о от 03.09.2026'),
      ...Array(2).fill('№ 51-о от 20.09.2026'),
    ]);
    expect(school.call('order.preview').existing).toHaveLength(2);
  });

  it('of the same number on other pairs is refused, and the first one is not touched', () => {
    const school = fixed(3, 2);
    const before = structuredClone(school.state.documents);
    const refusal = school.refusal('order.create', order);
    expect(refusal.code).toBe('conflict');
    expect(refusal.sentence).toContain('№ 45-о');
    expect(school.state.documents).toEqual(before);
    expect(labels(school).slice(3)).toEqual(['', '']);
  });

  it('edited by hand in Google Docs is never written over', () => {
    const school = fixed(3);
    const [document] = school.state.documents;
    document!.body.splice(1);
    const before = structuredClone(document);
    school.call('order.create', order);
    expect(school.state.documents).toEqual([before]);
  });

  it('whose document was put into the bin is made anew only on request', () => {
    const school = fixed(3);
    school.state.documents[0]!.trashed = true;
    const refusal = school.refusal('order.create', order);
    expect(refusal.code).toBe('unknown-effect');
    expect(refusal.sentence).toContain('открыть не удаётся');
    expect(refusal.link).toContain(school.state.documents[0]!.id);
    expect(school.state.documents).toHaveLength(1);
    expect(school.call('order.create', { ...order, ifUnknown: 'again' }).created).toBe(true);
    expect(school.state.documents.map((one) => one.trashed)).toEqual([true, false]);
  });

  it('whose document was taken out of the bin again is adopted', () => {
    const school = fixed(3);
    school.state.documents[0]!.trashed = true;
    school.refusal('order.create', order);
    school.state.documents[0]!.trashed = false;
    expect(school.call('order.create', order).created).toBe(false);
  });

  it('deleted while it was still empty, after a run that was cut off, can be made', () => {
    const school = checked.copy();
    const proposal = school.call('pairs.propose');
    school.call('pairs.approve', approvalOf(proposal));
    const { trace } = school.copy().attempt('order.create', order, []);
    const atCall = trace.sequence.indexOf('DocumentApp.Document.setName') + 1;
    school.attempt('order.create', order, [{ atCall, kind: 'kill', message: '', times: 1 }]);
    school.state.documents.length = 0;
    expect(school.refusal('order.create', order).code).toBe('unknown-effect');
    expect(school.call('order.create', { ...order, ifUnknown: 'again' }).created).toBe(true);
    expect(school.state.documents).toHaveLength(1);
  });

  it('waits for a consent that was withdrawn after the approval', () => {
    const school = checked.copy();
    const proposal = school.call('pairs.propose');
    school.call('pairs.approve', approvalOf(proposal));
    const [mentee] = columnTexts(school, 'Пары', 'Код наставляемого');
    const row = rowWith(school, 'Наставляемые', 'Код участника', mentee!);
    typeIn(school, 'Наставляемые', row, 'Согласие', 'отозвано');
    const made = school.call('order.create', order);
    expect(made.pairs).toBe(proposal.pairs.length - 1);
    expect(made.remarks.join(' ')).toContain('1 пара');
    expect(JSON.stringify(school.state.documents)).not.toContain(proposal.pairs[0]!.menteeName.split(' ')[0]);
  });
});

describe('in a spreadsheet nine hours ahead of the script', () => {
  it('no date moves: consents, entry, approval, order, roadmap, letters and answers', () => {
    const west = checked.copy();
    const east = checked.copy();
    east.state.spreadsheet.timeZone = 'Asia/Vladivostok';
    // 20:30 in Moscow, 03:30 of the next day in Vladivostok.
    for (const school of [west, east]) school.state.now = Date.UTC(2026, 8, 8, 17, 30);
    for (const school of [west, east]) {
      school.call('check');
      school.call('pairs.approve', approvalOf(school.call('pairs.propose')));
      school.call('order.create', order);
      school.call('roadmap.create');
      school.call('survey.create');
      school.call('survey.send', { confirm: true });
      school.call('survey.collect');
    }
    const days = (school: School, tab: string, title: string) => [
      ...new Set(columnTexts(school, tab, title)),
    ];
    const serial = (day: number) => String(day);
    expect(days(west, 'Пары', 'Утверждена')).toEqual([serial(46273)]);
    expect(days(east, 'Пары', 'Утверждена')).toEqual([serial(46274)]);
    expect(days(east, 'Ссылки на анкету', 'Отправлено')).toEqual([serial(46274)]);
    expect(east.state.documents[0]!.body).toEqual(west.state.documents[0]!.body);
    for (const title of ['Начало', 'Срок'])
      expect(columnTexts(east, 'Дорожная карта', title)).toEqual(columnTexts(west, 'Дорожная карта', title));
    expect(east.call('order.preview').suggestedDate).toBe('2026-09-09');
    expect(JSON.stringify(east.state.documents[0]!.body)).toContain('03.09.2026');
  });
});
