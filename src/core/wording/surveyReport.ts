import { plural } from '../text/plural';

const links = (n: number): string => `${n} ${plural(n, 'ссылка', 'ссылки', 'ссылок')}`;

export const surveySays = {
  created: (questions: number, count: number) =>
    `Анкета создана: ${questions} ${plural(questions, 'вопрос', 'вопроса', 'вопросов')}, ${links(count)} на листе «Ссылки на анкету». Имён и адресов она не спрашивает.`,
  already: (count: number) =>
    `Анкета уже создана, вторая не понадобилась. На листе «Ссылки на анкету» ${links(count)}.`,
  collected: (answers: number, invited: number, quarantine: number) =>
    quarantine > 0
      ? `Ответили ${answers} из ${invited}. Ответов с неизвестным кодом: ${quarantine} – они показаны отдельно и в средние не вошли.`
      : `Ответили ${answers} из ${invited}.`,
  /** 7.5 → «7,5» */
  mean: (value: number) => value.toFixed(1).replace('.', ','),
} as const;
