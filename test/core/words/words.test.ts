import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../../src/core/matching/judging/assess';
import { candidateOf } from '../../../src/core/matching/judging/candidate';
import { criteriaOf } from '../../../src/core/matching/judging/criteria';
import { subjectList } from '../../../src/core/registry/subjects';
import { defaultLists } from '../../../src/core/settings/defaultLists';
import { withoutDenied } from '../../../src/core/text/denied';
import { lexiconOf, meaningOf, understand } from '../../../src/core/words/lexicon';
import { isIdle, stemsOf } from '../../../src/core/words/stems';
import { suggester } from '../../../src/core/words/suggestions';
import { synonyms } from '../../../src/core/words/synonyms';
import { unknownWords } from '../../../src/core/words/unknown';
import { readWordBook, withWords, wordKey } from '../../../src/core/words/wordBook';
import { gridOf } from '../grid';
import { measure, valuesOf } from './measure';
import { schoolOf } from './people';
import { fresh, tuned } from './requests';

const { needs } = defaultLists();
const tab = (...rows: string[][]) => gridOf('Слова', [['Слово', 'Что означает', 'Примечание'], ...rows]);

describe('what pupils, parents and teachers write', () => {
  it('is understood in the requests the synonyms were polished on', () => {
    const { first, precision } = measure(tuned);
    expect(first).toBeGreaterThan(0.95);
    expect(precision).toBeGreaterThan(0.95);
  });

  it('is understood in most requests written afterwards, and seldom wrongly', () => {
    const { first, precision } = measure(fresh);
    expect(first).toBeGreaterThan(0.7);
    expect(precision).toBeGreaterThan(0.8);
  });

  it.each([
    ['математика не нужна, нужна химия', ['химия']],
    ['любой предмет, кроме физики', []],
    ['с русским проблем нет, с алгеброй беда', ['математика']],
    ['не хочет учиться', ['мотивация']],
    ['не с кем дружить', ['общение']],
    ['помощь не требуется', []],
  ])('«%s»: what is denied is not asked for, a failing is', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it.each([
    ['РОБOТОТEХНИКА', 'программирование'],
    ['вождение дрона, съёмка', 'инженерия'],
    ['Съемка', 'журналистика'],
  ])('«%s» is read whatever the capitals, ё and Latin letters', (text, value) => {
    expect(valuesOf(text)[0]).toBe(value);
  });

  it('gives a value once, however many words speak of it', () => {
    expect(valuesOf('дроби, уравнения, теоремы, алгебра')).toEqual(['математика']);
  });

  it('a vague word counts only where nothing clearer is said', () => {
    expect(valuesOf('подтянуть учёбу')).toEqual(['успеваемость']);
    expect(valuesOf('подтянуть геометрию')).toEqual(['математика']);
  });
});

describe('the book', () => {
  it('speaks of subjects that exist', () => {
    const titles = subjectList.map(({ title }) => title);
    expect(Object.keys(synonyms).filter((title) => !titles.includes(title))).toEqual([]);
  });

  it('every value of the default list comes down to something', () => {
    expect(needs.filter((need) => meaningOf(need, needs).length === 0)).toEqual([]);
  });

  it('knows the words without a meaning by their stems', () => {
    expect(Array.from(stemsOf(['Нужна помощь по предмету, хочу научиться рисовать']).keys())).toEqual([
      'рисова',
    ]);
    expect(isIdle('матем')).toBe(false);
  });
});

describe('the tab «Слова»', () => {
  it('comes first: a word bound there means what the school says', () => {
    const { bound } = readWordBook(tab(['дрон', 'ОБЗР'], ['сдать нормы', 'физическая культура']));
    const lexicon = lexiconOf(bound, needs);
    expect(understand('управлять дроном', lexicon).values).toEqual(['ОБЗР']);
    expect(understand('сдавать трудные нормы', lexicon).values).toEqual([]);
    expect(understand('хочу сдать все нормы', lexicon).values).toEqual(['физическая культура']);
  });

  it('a word may be said to mean nothing; a value that is on no list means nothing either', () => {
    const { bound } = readWordBook(tab(['алгебру', 'ничего не означает'], ['шахматы', 'счастье']));
    const lexicon = lexiconOf(bound, needs);
    expect(understand('алгебра', lexicon).values).toEqual([]);
    expect(understand('шахматы', lexicon).values).toEqual([]);
  });

  it('is read however damaged: half-filled lines, two words alike, no titles', () => {
    expect(readWordBook(null).bound.size).toBe(0);
    expect(readWordBook(gridOf('Слова', [['что-то', 'своё']])).bound.size).toBe(0);
    const { bound } = readWordBook(
      tab(['', 'химия'], ['лего', ''], ['Лего', 'ИЗО'], ['лего', 'химия'], ['по', 'химия']),
    );
    expect(Array.from(bound)).toEqual([[wordKey('лего'), 'ИЗО']]);
  });
});

describe('a school with a list of its own', () => {
  const own = ['Шахматный клуб', 'Жестовый язык', 'Помощь по алгебре'];
  const lexicon = lexiconOf(new Map(), own);

  it('is understood in its own values, whatever the endings and the order', () => {
    expect(understand('хочу в клуб шахматистов', lexicon).values).toContain('Шахматный клуб');
    expect(understand('языку жестовому', lexicon).values).toEqual(['Жестовый язык']);
    expect(understand('клуб', lexicon).values).toEqual([]);
  });

  it('gets a value suggested that shares a word, and one whose word has a slip', () => {
    const suggest = suggester(own);
    const of = (word: string) =>
      suggest({ word, stem: wordKey(word), who: [], lost: 1, examples: [], beside: new Map() });
    expect(of('клуба')).toEqual(['Шахматный клуб']);
    expect(of('матиматике')[0]).toBe('Помощь по алгебре');
  });
});

describe('words that are not understood', () => {
  const school = schoolOf(
    ['Кротова Лина Львовна', 'бадминтон и гербарий'],
    ['Юрьев Пётр Ильич', 'гербарии'],
    ['Мохова Рада Ильинична', 'гербарием заняться с Кротовой'],
    ['Зуев Клим Львович', 'гербарий; мама Ольга, +7 912 345-67-89'],
    ['Седова Ася Павловна', 'бисер, подружиться'],
  );
  const unknown = unknownWords(school, lexiconOf(new Map(), needs));

  it('come with how many people wrote them, in the form most of them use', () => {
    expect(unknown[0]).toMatchObject({ word: 'гербарий', lost: 4 });
    expect(unknown[0]!.who).toHaveLength(4);
    expect(unknown.map(({ word }) => word)).toContain('бадминтон');
  });

  it('are never names, and no example holds one', () => {
    const text = JSON.stringify(unknown.map(({ word, examples }) => [word, examples]));
    expect(text).not.toMatch(/кротов|ольг|912/i);
  });

  it('are also words that only a guess stands for, and the guess is the first suggestion', () => {
    const beads = unknown.find(({ word }) => word === 'бисер')!;
    expect(beads.lost).toBe(1);
    expect(suggester(needs)(beads)[0]).toBe('Творческие способности');
  });

  it('are no words that the school has settled, nor names of subjects', () => {
    const bound = new Map([[wordKey('бисер'), 'Творческие способности']]);
    const left = unknownWords(schoolOf(['Ли Ян', 'бисер, физика']), lexiconOf(bound, needs));
    expect(left).toEqual([]);
  });
});

describe('a guess from free words', () => {
  const must = criteriaOf({ levels: { subjects: 'must' } });
  const allowed = (request: string, bound: ReadonlyMap<string, string> = new Map()): boolean => {
    const { mentees, mentors } = withWords(schoolOf(['Ли Ян', request]), { bound }, needs);
    const [mentee, mentor] = [mentees!.people[0]!, mentors!.people[0]!].map((one) =>
      candidateOf(one, '2026-09-07'),
    );
    return scoreOf(mentee!, mentor!, must, { declined: new Set() }) !== null;
  };

  it('never removes a pair, even where subjects are a must; what the school has settled may', () => {
    expect(allowed('не с кем дружить')).toBe(true);
    expect(allowed('не с кем дружить, физика')).toBe(false);
    expect(allowed('гербарий')).toBe(true);
    expect(allowed('гербарий', new Map([[wordKey('гербарий'), 'биология']]))).toBe(false);
    expect(allowed('опыты с кислотами')).toBe(true);
  });
});

describe('laws', () => {
  const piece = fc
    .array(fc.constantFrom(...tuned.flatMap(([text]) => text.split(' ')), 'не', 'кроме', 'и', 'xyz'), {
      maxLength: 8,
    })
    .map((words) => words.join(' '));

  it('words only add: nothing a person asks for is taken away, and nobody is lost', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (texts) => {
        const before = schoolOf(...texts.map((text, at): [string, string] => [`Ли Ян${at}`, text]));
        const after = withWords(before, { bound: new Map([['секц', '']]) }, needs);
        before.mentees!.people.forEach((person, at) => {
          const now = after.mentees!.people[at]!;
          expect(now.subjects.slice(0, person.subjects.length)).toEqual(person.subjects);
          expect(new Set(now.subjects).size).toBe(now.subjects.length);
          expect(now.guesses ?? []).toEqual((now.guesses ?? []).filter((one) => !now.subjects.includes(one)));
          expect({ ...now, subjects: [], guesses: [] }).toEqual({ ...person, subjects: [], guesses: [] });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('a text is never lengthened by leaving out what it denies', () => {
    fc.assert(
      fc.property(piece, (text) => {
        expect(withoutDenied(text).length).toBeLessThanOrEqual(text.length + text.split(' ').length);
      }),
    );
  });
});
