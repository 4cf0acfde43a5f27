import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import { type SurnameCase, surnameBeforeLibrary, surnameDoubt } from './declensionSurname';
import type { PersonName } from './names';

/** The cases Russian orders need; the nominative is the name itself. */
export type GrammaticalCase = SurnameCase;

/** `sure` is false where plain text does not settle the form (stress, fleeting vowels, unknown sex): mark it «проверьте». */
export interface Declined {
  readonly text: string;
  readonly sure: boolean;
}

/** «Лугова Мария Петровна», dative → «Луговой Марии Петровне». Without a sex the name stays as it is, in doubt. */
export function declineName(name: PersonName, toCase: GrammaticalCase): Declined {
  return join([declineSurname(name, toCase), declineGiven(name, toCase), declinePatronymic(name, toCase)]);
}

/** Surname declined, initials as they are: «Луговой М. П.». */
export function declineShortName(name: PersonName, toCase: GrammaticalCase): Declined {
  const initials = [name.given, name.patronymic]
    .filter(isFilled)
    .map((part) => ({ text: initial(part), sure: true }));
  return join([declineSurname(name, toCase), ...initials]);
}

export function declineSurname(name: PersonName, toCase: GrammaticalCase): Declined {
  const surname = withoutShouting(name.surname);
  const { sex } = name;
  if (sex === null) {
    const frozen = surname.split('-').every((part) => staysForBoth(part));
    return { text: surname, sure: frozen };
  }
  const parts = surname.split('-');
  const declined = parts.map((part, at) => {
    const place = at === 0 && parts.length > 1 ? 'first' : 'last';
    const own = surnameBeforeLibrary(part, sex, toCase, place);
    return own ?? { text: inclineLastname(part, toCase, sex), sure: !surnameDoubt(part, sex, toCase, place) };
  });
  return { text: declined.map((part) => part.text).join('-'), sure: declined.every((part) => part.sure) };
}

function declineGiven(name: PersonName, toCase: GrammaticalCase): Declined | null {
  if (!isFilled(name.given)) return null;
  if (isInitial(name.given)) return { text: name.given, sure: true };
  const given = withoutShouting(name.given);
  if (name.sex === null) return { text: given, sure: false };
  if (name.sex === 'female' && given.endsWith('ь')) return softFemaleName(given, toCase);
  return { text: inclineFirstname(given, toCase, name.sex), sure: !/[-\s]/.test(given) };
}

function declinePatronymic(name: PersonName, toCase: GrammaticalCase): Declined | null {
  if (!isFilled(name.patronymic)) return null;
  if (isInitial(name.patronymic)) return { text: name.patronymic, sure: true };
  const patronymic = withoutShouting(name.patronymic);
  if (/(оглы|оглу|кызы|гызы)$/i.test(patronymic)) return { text: patronymic, sure: true };
  if (name.sex === null) return { text: patronymic, sure: false };
  const regular = name.sex === 'male' ? /ич$/i : /на$/i;
  return regular.test(patronymic)
    ? { text: inclineMiddlename(patronymic, toCase, name.sex), sure: true }
    : { text: patronymic, sure: false };
}

/** Third declension, which the library gives to a short list only: Айгуль → Айгули. Western names stay. */
function softFemaleName(given: string, toCase: GrammaticalCase): Declined {
  if (/(николь|мишель|рашель|изабель|аннабель|габриэль|эмманюэль)$/i.test(given))
    return { text: given, sure: false };
  const stem = given.slice(0, -1);
  const endings = { genitive: 'и', dative: 'и', accusative: 'ь', instrumental: 'ью' };
  return { text: stem + endings[toCase], sure: true };
}

/** Endings that no sex changes: Шевченко, Черных, Дурново, Живаго, Орджоникидзе. */
function staysForBoth(surname: string): boolean {
  return /([оеэиыую]|[иы]х)$/i.test(surname) && !/(лих|рих)$/i.test(surname);
}

/** ЛУГОВА → Лугова: endings are added in small letters. */
function withoutShouting(word: string): string {
  if (word.length < 2 || word !== word.toUpperCase()) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-\s'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function isFilled(part: string | null): part is string {
  return part !== null && part !== '';
}

function isInitial(part: string): boolean {
  return part.endsWith('.');
}

function initial(part: string): string {
  return isInitial(part) ? part : `${part.charAt(0).toUpperCase()}.`;
}

function join(parts: readonly (Declined | null)[]): Declined {
  const present = parts.filter((part): part is Declined => part !== null && part.text !== '');
  return { text: present.map((part) => part.text).join(' '), sure: present.every((part) => part.sure) };
}
