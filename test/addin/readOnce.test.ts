import { beforeAll, describe, expect, it } from 'vitest';
import { bigSchool } from '../../bench/bigSchool';
import { submit } from '../../host/forms/submit';
import { freshState } from '../../host/state/fresh';
import { columnTexts } from './byHand';
import { answerOf, openSchool, type School, sampleSchool, schoolOf, valuesOf } from './school';
import { approvalOf, approveAll, paired, schoolWithSettings, settings } from './year';

let school: School;

beforeAll(async () => {
  school = await schoolWithSettings();
});

describe('what a run has written it does not read again, and yet', () => {
  it('the first check finds what the next one finds, with every new code in place', async () => {
    const sample = await openSchool(sampleSchool);
    const first = sample.call('check');
    const second = sample.call('check');
    expect(first.people.newCodes).toBeGreaterThan(100);
    expect(second.people.newCodes).toBe(0);
    expect(first.groups.length).toBeGreaterThan(5);
    expect(second.groups).toEqual(first.groups);
  });

  it('no tab is read twice in one execution', () => {
    const tabs = school.state.spreadsheet.sheets.length;
    const { trace } = school.copy().attempt('check', {}, []);
    expect(trace.calls['SpreadsheetApp.Sheet.getDataRange']).toBeLessThanOrEqual(tabs);
  });

  it('the links of a survey lead to the form made in the same run', () => {
    const surveyed = paired(school);
    surveyed.call('survey.create');
    const links = surveyed.sheet('Ссылки на анкету').rows.flatMap((row) => row[3]?.runs?.[0]?.url ?? []);
    expect(links.length).toBeGreaterThan(10);
    expect(new Set(links).size).toBe(links.length);
    for (const link of links) expect(link).toContain(surveyed.state.forms[0]!.publishedId);
  });
});

describe('the number of service calls', () => {
  it('of an approval does not grow with the pairs', async () => {
    const big = await openSchool(sampleSchool);
    big.call('settings.save', settings);
    big.call('check');
    const approval = approvalOf(big.call('pairs.propose'));
    const calls = [3, 60].map((count) => {
      const pairs = approval.pairs.slice(0, count);
      return big.copy().attempt('pairs.approve', { ...approval, pairs }, []).trace.total;
    });
    expect(approval.pairs.length).toBeGreaterThan(60);
    expect(Math.abs(calls[0]! - calls[1]!)).toBeLessThan(8);
  });
});

describe('approving', () => {
  it('refuses a pair of somebody who is not ready, and two mentors for one mentee', () => {
    const checked = school.copy();
    checked.call('check');
    const approval = approvalOf(checked.call('pairs.propose'));
    const [first, ...rest] = approval.pairs;
    const other = rest.find((pair) => pair.mentor !== first!.mentor)!;
    for (const wrong of [
      { mentee: 'Н-000000', mentor: first!.mentor },
      { mentee: first!.mentee, mentor: other.mentor },
    ]) {
      const pairs = [...approval.pairs, wrong];
      expect(checked.refusal('pairs.approve', { ...approval, pairs }).sentence).toContain('нельзя составить');
    }
  });

  it('writes the points and reasons that were proposed', () => {
    const checked = school.copy();
    checked.call('check');
    const { pairs } = approveAll(checked);
    const shown = [...pairs].sort((a, b) => (a.mentee < b.mentee ? -1 : 1));
    expect(columnTexts(checked, 'Пары', 'Код наставляемого')).toEqual(shown.map((pair) => pair.mentee));
    expect(columnTexts(checked, 'Пары', 'Баллы').map(Number)).toEqual(shown.map((pair) => pair.points));
  });
});

describe('answers of a form', () => {
  it('stand under their questions whichever of them were left empty', () => {
    const surveyed = paired(school);
    surveyed.call('survey.create');
    const form = surveyed.state.forms[0]!;
    const optional = form.items.filter((item) => !item.required);
    expect(optional.length).toBeGreaterThan(1);
    const codes = columnTexts(surveyed, 'Ссылки на анкету', 'Код').slice(0, 2 ** optional.length);
    codes.forEach((code, n) => {
      const answers: Record<string, string> = {};
      form.items.forEach((item, at) => {
        const free = optional.indexOf(item);
        if (at === 0) answers[item.id] = code;
        else if (item.type === 'SCALE') answers[item.id] = String(1 + ((at + n) % 10));
        else if (item.choices) answers[item.id] = item.choices[n % item.choices.length]!;
        else if (n & (1 << free)) answers[item.id] = `ответ ${at} от ${n}`;
      });
      expect(submit(form, answers, surveyed.state.now, `answer ${n}`)).toEqual({ ok: true });
    });
    surveyed.call('survey.collect');
    const rows = valuesOf(surveyed.sheet('Ответы'));
    codes.forEach((code, n) => {
      const row = rows.find((one) => one[0] === code)!;
      const { answers } = form.responses[n]!;
      form.items.slice(1).forEach((item, at) => {
        expect(String(row[3 + at] ?? ''), `${code}, ${item.title}`).toBe(answers[item.id] ?? '');
      });
    });
  });

  it('reach the summary without the form being read again', () => {
    const surveyed = paired(school);
    surveyed.call('survey.create');
    surveyed.call('survey.collect');
    const { trace, ...execution } = surveyed.attempt('summary.build', {}, []);
    expect(answerOf({ trace, ...execution }).ok).toBe(true);
    expect(Object.keys(trace.calls).filter((name) => name.startsWith('FormApp.'))).toEqual([]);
  });
});

describe('a long order', () => {
  it('is saved in parts, none of which Google would refuse', () => {
    const fresh = freshState('district', Date.UTC(2026, 8, 14));
    const district = schoolOf({ ...fresh, spreadsheet: { ...bigSchool(600, 120), owner: fresh.user.email } });
    district.call('settings.save', settings);
    district.call('check');
    approveAll(district);
    const report = district.call('order.create', { number: '45-о', date: '2026-09-14' });
    expect(report.pairs).toBeGreaterThan(500);
    const tables = district.state.documents[0]!.body.flatMap((one) => (one.kind === 'table' ? [one] : []));
    const numbers = tables.filter((table) => table.borderWidth !== 0).flatMap((table) => table.rows.slice(1));
    expect(numbers).toHaveLength(report.pairs);
    expect(district.call('order.create', { number: '45-о', date: '2026-09-14' }).created).toBe(false);
  });
});
