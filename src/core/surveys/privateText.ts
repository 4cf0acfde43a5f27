export type PrivateKind = 'phone' | 'email' | 'name';

/** «+7 912 345-67-89», «8(912)3456789»: ten or eleven digits that are not a long plain number. */
const phone = /(?<!\d)(\+?[78])?[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/;
const email = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}/;
/** «Мария Петровна», «к Марии Петровне»: a capitalised word and a patronymic in any case. */
const patronymic =
  /(?<!\p{L})\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+((ов|ев|ь)ич(а|у|ем|е)?|(ов|ев|ич)н(а|ы|е|у|ой))(?!\p{L})/u;
/** «Лугова М. П.» */
const initialsAfter = /(?<!\p{L})\p{Lu}\p{Ll}{2,}\s+\p{Lu}\.\s?\p{Lu}\.(?!\p{L})/u;
/** «М. П. Лугова» */
const initialsBefore = /(?<!\p{L})\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}{2,}/u;
/** «Лугова Мария», «Лугову Марию»: two capitalised words, the first with the ending of a surname. */
const surnameAndName =
  /(?<!\p{L})\p{Lu}\p{Ll}+((ов|ев|ёв|ин|ын)(а|у|ым|е|ой|ы)?|[сц]к(ий|ого|ому|им|ом|ая|ой|ую)|енко)\s+\p{Lu}\p{Ll}{2,}(?!\p{L})/u;

/** What in a free answer looks like personal data. A guess for a person to look at, never a reason to drop the answer. */
export function privateKinds(text: string): readonly PrivateKind[] {
  const kinds: PrivateKind[] = [];
  if (phone.test(text)) kinds.push('phone');
  if (email.test(text)) kinds.push('email');
  if ([patronymic, initialsAfter, initialsBefore, surnameAndName].some((pattern) => pattern.test(text)))
    kinds.push('name');
  return kinds;
}
