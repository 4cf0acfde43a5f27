import { every, inDays, type RoadmapStage, until } from '../template';

export const selection: RoadmapStage = {
  number: 4,
  title: 'Отбор и обучение наставников',
  events: [
    {
      key: 'r145.4.criteria',
      title: 'Критерии отбора наставников',
      content:
        'Согласовать с рабочей группой критерии для каждой формы наставничества и сообщить их кандидатам.',
      term: until(9, 30),
      responsible: ['workingGroup', 'curator'],
      result: 'Критерии отбора',
    },
    {
      key: 'r145.4.interviews',
      title: 'Собеседования с кандидатами',
      content:
        'Обсудить мотивацию, сильные стороны и ожидания; при необходимости пригласить педагога-психолога.',
      term: inDays(10, 5, 10, 16),
      responsible: ['curator', 'psychologist'],
      result: 'Протокол собеседований',
    },
    {
      key: 'r145.4.registry',
      title: 'Утверждение реестра наставников',
      content: 'Рассмотреть итоги собеседований и утвердить список наставников, прошедших отбор.',
      term: until(10, 19),
      responsible: ['head', 'curator'],
      result: 'Приказ об утверждении реестра наставников',
    },
    {
      key: 'r145.4.materials',
      title: 'Методические материалы для наставников',
      content:
        'Подготовить памятки, сценарии первых встреч, образец плана работы пары и правила конфиденциальности.',
      term: inDays(9, 21, 10, 16),
      responsible: ['curator', 'workingGroup', 'psychologist'],
      result: 'Памятки, образец плана, правила конфиденциальности',
    },
    {
      key: 'r145.4.training',
      title: 'Обучение в «Школе наставников»',
      content:
        'Провести занятия: роль наставника, постановка цели, обратная связь, трудные ситуации, границы и безопасность общения.',
      term: inDays(10, 12, 10, 30),
      responsible: ['curator', 'psychologist'],
      result: 'Программа занятий, список прошедших обучение',
    },
    {
      key: 'r145.4.exchange',
      title: 'Встречи наставников для обмена опытом',
      content:
        'Разобрать удачи и затруднения, ответить на вопросы, пригласить опытных наставников и экспертов.',
      term: every('quarter', 11, 5),
      responsible: ['curator', 'psychologist'],
      result: 'План и итоги встреч',
    },
  ],
};
