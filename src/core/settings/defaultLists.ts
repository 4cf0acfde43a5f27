import { formById, mentoringForms } from '../registry/forms';
import { mentoringKinds } from '../registry/kinds';
import type { ListedForm, Lists } from './lists';

/** The teachers' model of 2021 calls «учитель – учитель» so, and its role models likewise. */
const teachersModel: ListedForm = {
  title: 'педагог – педагог',
  roleModels: [
    'опытный педагог – молодой специалист',
    'лидер педагогического сообщества – педагог с затруднениями',
    ...formById('teacher-teacher').roleModels.slice(2),
  ],
};

const needs = [
  'Успеваемость по предмету',
  'Подготовка к ОГЭ и ЕГЭ',
  'Подготовка к олимпиадам и конкурсам',
  'Проектная и исследовательская работа',
  'Выбор профессии и образовательного маршрута',
  'Адаптация в новом классе или школе',
  'Общение со сверстниками',
  'Уверенность в себе и выступления',
  'Мотивация к учёбе',
  'Организация времени и самостоятельность',
  'Лидерство и участие в жизни школы',
  'Творческие способности',
  'Спорт и здоровый образ жизни',
  'Первые профессиональные навыки',
  'Вхождение в профессию и в коллектив',
  'Современный урок: планирование и методика',
  'Дисциплина и работа с классом',
  'Классное руководство и работа с родителями',
  'Цифровые инструменты учителя',
  'Функциональная грамотность',
  'Подготовка к аттестации',
  'Работа с разными детьми в одном классе',
];

/** What holds until the school says otherwise on «Списки». */
export function defaultLists(): Lists {
  const forms = mentoringForms.map(({ title, roleModels }): ListedForm => ({ title, roleModels }));
  return {
    forms: [...forms.slice(0, 6), teachersModel, ...forms.slice(6)],
    needs,
    kinds: mentoringKinds,
    signers: [
      { from: 0, to: 13, signer: 'parent' },
      { from: 14, to: 17, signer: 'both' },
      { from: 18, to: 199, signer: 'self' },
    ],
    thresholds: { youngestMentee: 10, oldestMentee: 19, usualCapacity: 1, mostMentees: 5, smallestGroup: 5 },
    problems: [],
  };
}
