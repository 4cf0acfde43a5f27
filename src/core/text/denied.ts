/** «не нужна», «не надо», «не требуется»; «нет проблем», «проблем нет», «без трудностей». */
const denial =
  /(?<![а-я])(?:не (?:нуж|надо|треб)[а-я]*|(?:нет|без) (?:проблем|трудност|сложност)[а-я]*|(?:проблем|трудност|сложност)[а-я]* нет)(?![а-я])/;
const except = /(?<![а-я])(?:кроме|за исключением|исключая) .*/;

/**
 * A text, as {@link keyOf} gives it, without what it says is not wanted: «математика не нужна, нужна физика» →
 * «нужна физика», «любой предмет, кроме химии» → «любой предмет». What is said of a failing stays: «не хочет учиться».
 */
export function withoutDenied(key: string): string {
  if (!/не |нет|без |кроме|исключ/.test(key)) return key;
  return key
    .split(/[.,;!?]| но | а /)
    .map((clause) => (denial.test(clause) ? '' : clause.replace(except, '')))
    .filter((clause) => clause.trim() !== '')
    .join(', ');
}
