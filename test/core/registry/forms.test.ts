import { describe, expect, it } from 'vitest';
import {
  formOf,
  formTitle,
  isPupilSide,
  isWorkplaceForm,
  mentoringForms,
  roleModelOf,
} from '../../../src/core/registry/forms';
import { subjectList, subjectsIn } from '../../../src/core/registry/subjects';

describe('a form of mentoring', () => {
  it('is known by its own title', () => {
    for (const { id, title } of mentoringForms) {
      expect(formOf(title), title).toBe(id);
      expect(formTitle(id)).toBe(title);
    }
  });

  it('is known in the spellings of schools', () => {
    for (const text of [
      'Ученик-ученик',
      'УЧЕНИК — УЧЕНИК',
      'ученик/ученик',
      'Форма «ученик – ученик»',
      'ученик ученик',
      'обучающийся – обучающийся',
      'ученик – ученик (равный – равному)',
    ])
      expect(formOf(text), text).toBe('pupil-pupil');
    expect(formOf('педагог – педагог')).toBe('teacher-teacher');
    expect(formOf('учитель – молодой специалист')).toBe('teacher-teacher');
    expect(formOf('Студент-ученик')).toBe('student-pupil');
    expect(formOf('руководитель образовательной организации – педагог')).toBe('head-teacher');
  });

  it('is not guessed', () => {
    for (const text of ['ученик', 'учиник-ученик', 'ученик – учитель', 'У–У', 'индивидуальная', ''])
      expect(formOf(text), text).toBeNull();
  });

  it('says whose side may be under age and where the Labour Code speaks', () => {
    expect(mentoringForms.filter(({ id }) => isWorkplaceForm(id)).map(({ id }) => id)).toEqual([
      'teacher-teacher',
      'head-teacher',
    ]);
    expect(isPupilSide('pupil-pupil', 'mentor')).toBe(true);
    expect(isPupilSide('student-pupil', 'mentor')).toBe(false);
  });

  it('knows its role models', () => {
    expect(roleModelOf('pupil-pupil', '«Лидер-пассивный»')).toBe('лидер – пассивный');
    expect(roleModelOf('teacher-pupil', 'учитель - одаренный ученик')).toBe('учитель – одарённый ученик');
    expect(roleModelOf('pupil-pupil', 'лидер – равнодушный')).toBeNull();
    expect(roleModelOf('pupil-pupil', '')).toBeNull();
  });
});

describe('subjects and competences', () => {
  it('are recognised in free text', () => {
    expect(subjectsIn('Подтянуть математику, боится выступать у доски')).toEqual([
      'математика',
      'публичные выступления',
    ]);
    expect(subjectsIn('подготовка к ОГЭ по русскому языку')).toEqual(['русский язык', 'подготовка к ОГЭ']);
    expect(subjectsIn('Адаптация в новом классе, найти друзей')).toEqual(['адаптация', 'общение']);
    expect(subjectsIn('учитель физики и информатики')).toEqual(['физика', 'информатика']);
    expect(subjectsIn('работа с электронным журналом; ведение урока')).toEqual([
      'методика урока',
      'цифровые навыки',
    ]);
    expect(subjectsIn('Профориентация: инженер')).toEqual(['профориентация', 'инженерия']);
  });

  it('are not seen inside other words', () => {
    expect(subjectsIn('изоляция, хорошо, учитель, физкультура')).toEqual(['физическая культура']);
    expect(subjectsIn('русская литература')).toEqual(['литература']);
    expect(subjectsIn('помощь с уроками')).toEqual([]);
    expect(subjectsIn('')).toEqual([]);
  });

  it('each recognise their own title', () => {
    for (const { title } of subjectList) expect(subjectsIn(title), title).toContain(title);
  });
});
