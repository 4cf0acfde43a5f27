import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../../src/core/cells/date';
import { type SchoolYear, schoolYear } from '../../../src/core/cells/schoolYear';
import { scheduleRoadmap, scheduleTerm } from '../../../src/core/roadmaps/schedule';
import { schoolRoadmap } from '../../../src/core/roadmaps/school';
import { allYear, every, inDays, inMonth, inMonths, until } from '../../../src/core/roadmaps/template';
import { responsibleText, termText } from '../../../src/core/wording/roadmaps';

const year = schoolYear('2026/2027')!;

describe('terms in the school year 2026/2027', () => {
  it.each([
    ['August belongs to the first year', inMonth(8), '2026-08-01', '2026-08-31', 'август 2026 г.'],
    ['May belongs to the second year', inMonth(5), '2027-05-01', '2027-05-31', 'май 2027 г.'],
    ['a range inside one year', inMonths(9, 10), '2026-09-01', '2026-10-31', 'сентябрь – октябрь 2026 г.'],
    [
      'a range over New Year',
      inMonths(12, 1),
      '2026-12-01',
      '2027-01-31',
      'декабрь 2026 г. – январь 2027 г.',
    ],
    ['February ends with its last day', inMonth(2), '2027-02-01', '2027-02-28', 'февраль 2027 г.'],
    ['days of one month', inDays(10, 5, 10, 16), '2026-10-05', '2026-10-16', 'с 5 по 16 октября 2026 г.'],
    [
      'days of two months',
      inDays(9, 21, 10, 16),
      '2026-09-21',
      '2026-10-16',
      'с 21 сентября по 16 октября 2026 г.',
    ],
    [
      'days over New Year',
      inDays(12, 28, 1, 15),
      '2026-12-28',
      '2027-01-15',
      'с 28 декабря 2026 г. по 15 января 2027 г.',
    ],
    [
      'the whole year means the teaching months',
      allYear,
      '2026-09-01',
      '2027-05-31',
      'в течение учебного года',
    ],
    [
      'every month',
      every('month', 12, 4),
      '2026-12-01',
      '2027-04-30',
      'ежемесячно, декабрь 2026 г. – апрель 2027 г.',
    ],
    [
      'every quarter',
      every('quarter', 9, 5),
      '2026-09-01',
      '2027-05-31',
      'ежеквартально, сентябрь 2026 г. – май 2027 г.',
    ],
  ] as const)('%s', (_, term, start, end, text) => {
    expect(scheduleTerm(term, year)).toEqual({ start, end });
    expect(termText(term, year)).toBe(text);
  });

  it('gives a deadline no start', () => {
    expect(scheduleTerm(until(9, 10), year)).toEqual({ start: null, end: '2026-09-10' });
    expect(termText(until(9, 10), year)).toBe('до 10 сентября 2026 г.');
  });

  it('keeps the leap day', () => {
    expect(scheduleTerm(inMonth(2), schoolYear('2027/2028')!).end).toBe('2028-02-29');
  });
});

describe('the school plan of seven stages', () => {
  const entries = scheduleRoadmap(schoolRoadmap, year);

  it('has all seven stages, the base of mentors among them, and each stage has work', () => {
    expect(schoolRoadmap.stages.map((stage) => stage.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(schoolRoadmap.stages[2]?.title).toBe('Формирование базы наставников');
    for (const stage of schoolRoadmap.stages) expect(stage.events.length).toBeGreaterThanOrEqual(5);
  });

  it('numbers the events without gaps', () => {
    expect(entries.filter((entry) => entry.stage === 2).map((entry) => entry.number)).toEqual([
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
    ]);
  });

  it('gives every event its own key of its own stage, a content, somebody responsible and a result', () => {
    expect(new Set(entries.map((entry) => entry.key)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry.key).toMatch(new RegExp(`^r145\\.${entry.stage}\\.[a-z]+$`));
      expect(entry.content.length).toBeGreaterThan(30);
      expect(entry.responsible.length).toBeGreaterThan(0);
      expect(entry.result).not.toBe('');
    }
  });

  it('does not repeat a title or the result of the other base', () => {
    expect(new Set(entries.map((entry) => entry.title)).size).toBe(entries.length);
    const result = (key: string) => entries.find((entry) => entry.key === key)?.result;
    expect(result('r145.2.base')).not.toBe(result('r145.3.base'));
  });

  it('asks for consents before the order, and for the order before the meetings of the pairs', () => {
    const end = (key: string) => entries.find((entry) => entry.key === key)!.end;
    expect(end('r145.2.consents') < end('r145.5.order')).toBe(true);
    expect(end('r145.3.papers') < end('r145.5.order')).toBe(true);
    expect(end('r145.5.order') < end('r145.6.acquaintance')).toBe(true);
    expect(end('r145.6.meetings') < end('r145.7.event')).toBe(true);
  });

  it('lies within the school year, whatever year, and never ends before it starts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2099 }), (start) => {
        const any = schoolYear(`${start}/${start + 1}`) as SchoolYear;
        for (const entry of scheduleRoadmap(schoolRoadmap, any)) {
          expect(isDay(entry.end)).toBe(true);
          expect(entry.end >= any.first && entry.end <= any.last).toBe(true);
          if (entry.start !== null) expect(entry.start >= any.first && entry.start <= entry.end).toBe(true);
        }
      }),
    );
  });

  it('reads like a plan', () => {
    const people = { headPost: 'Директор', headName: 'Ветрова А. И.', curatorName: 'Лугова М. П.' };
    const line = (key: string) => {
      const entry = entries.find((one) => one.key === key)!;
      return [
        entry.number,
        entry.title,
        entry.term,
        responsibleText(entry.responsible, people),
        entry.result,
      ].join(' | ');
    };
    expect(line('r145.1.order')).toBe(
      '1.1 | Приказ о внедрении целевой модели наставничества | август 2026 г. | директор Ветрова А. И. | Приказ о внедрении, состав рабочей группы',
    );
    expect(line('r145.5.order')).toBe(
      '5.3 | Приказ о закреплении наставнических пар (групп) | до 2 ноября 2026 г. | директор Ветрова А. И., куратор Лугова М. П. | Приказ о закреплении с приложением',
    );
    expect(line('r145.6.account')).toBe(
      '6.6 | Учёт участников и обновление реестров | ежеквартально, сентябрь 2026 г. – май 2027 г. | куратор Лугова М. П. | Сводка по наставничеству',
    );
  });

  it('names roles alone while the settings hold no names', () => {
    const nobody = { headPost: '', headName: '', curatorName: '' };
    expect(responsibleText(['head', 'curator', 'mentors'], nobody)).toBe('директор, куратор, наставники');
    expect(responsibleText(['head'], { ...nobody, headPost: 'И. о. директора', headName: 'Ким О. Н.' })).toBe(
      'и. о. директора Ким О. Н.',
    );
  });
});
