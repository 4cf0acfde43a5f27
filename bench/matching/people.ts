import { criteriaOf } from '../../src/core/matching/judging/criteria';
import type { MatchRequest } from '../../src/core/matching/request';
import type { FormId } from '../../src/core/registry/forms';
import type { Person } from '../../src/core/registry/person';
import { parseName } from '../../src/core/text/names';
import { nobody } from '../../test/core/matching/people';
import { dice } from '../../test/core/matching/solver/problems';

const forms: readonly FormId[] = [
  'pupil-pupil',
  'teacher-pupil',
  'student-pupil',
  'employer-pupil',
  'teacher-teacher',
];
const subjects =
  'математика физика химия биология география история обществознание литература информатика музыка черчение астрономия экология экономика право искусство технология робототехника лингвистика психология'.split(
    ' ',
  );
const surnames =
  'Белов Галиев Дёмин Ершов Жуков Зимин Ильин Котов Лаптев Марков Носков Орлов Панин Рябов Савин Титов'.split(
    ' ',
  );
const names = 'Артём Борис Вадим Глеб Денис Егор Захар Игорь Кирилл Лев Максим Никита'.split(' ');
const patronymics = 'Олегович Львович Игоревич Петрович Ильич Маратович'.split(' ');

/**
 * A school or a district as its registries would be read: five forms, what is asked and given, free hours, classes, some
 * wishes. Subject and common time are musts, as where there are many to choose from.
 */
export function district(mentees: number, mentors: number): MatchRequest {
  const next = dice(mentees * 17 + mentors);
  const of = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const some = <T>(list: readonly T[], count: number): T[] => [
    ...new Set(Array.from({ length: count }, () => of(list))),
  ];
  const person = (role: Person['role'], number: number): Person => {
    const asked = some(subjects, role === 'mentor' ? 3 : 1 + next(2));
    const form = next(2) === 0 ? forms[0]! : of(forms);
    const pupil = role === 'mentee' ? form !== 'teacher-teacher' : form === 'pupil-pupil';
    return {
      ...nobody,
      role,
      code: `${role === 'mentor' ? 'М' : 'Н'}-${String(number).padStart(6, '0')}`,
      name: parseName(`${of(surnames)} ${of(names)} ${of(patronymics)}`),
      place: { sheetId: role === 'mentor' ? 2 : 1, sheetName: role, row: number + 2, column: null },
      form,
      schoolClass: pupil
        ? { grade: role === 'mentor' ? 9 + next(3) : 5 + next(5), letter: of(['А', 'Б', 'В']) }
        : null,
      post: pupil ? null : 'учитель',
      topics: asked,
      subjects: asked,
      slots: Array.from({ length: role === 'mentor' ? 4 : 3 }, () => {
        const from = 14 * 60 + 60 * next(4);
        return { weekday: 1 + next(5), from, to: from + 60 };
      }),
      wantedAge: role === 'mentor' && next(3) === 0 ? { from: 10 + next(3), to: 15 } : null,
      capacity: role === 'mentor' ? 1 + next(6) : null,
      priority: role === 'mentee' && next(10) === 0 ? 1 : null,
    };
  };
  return {
    mentees: Array.from({ length: mentees }, (_, i) => person('mentee', i)),
    mentors: Array.from({ length: mentors }, (_, j) => person('mentor', j)),
    wishes: { locked: [], declined: [], current: [], keep: [] },
    notReady: new Map(),
    today: '2026-09-14',
    criteria: criteriaOf({ levels: { subjects: 'must', time: 'must' } }),
    commonMinutes: 30,
  };
}
