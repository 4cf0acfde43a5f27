import { keyOf } from '../../text/key';

const none = /^(?:нет|-+|не .*|язык\S*|и|или|родной|второй|свободно|немного)$/;

/** «русский, татарский», «говорит на узбекском»: languages by their stem, so that endings do not matter. */
export function languagesIn(text: string): readonly string[] {
  const words = keyOf(text)
    .split(/[^а-я-]+/)
    .filter((word) => word.length > 3 && !none.test(word))
    .flatMap((word) => /^([а-я-]+?ск)(?:ий|ого|ому|им|ом|и)$/.exec(word)?.[1] ?? [])
    .map((stem) => `${stem}ий`);
  return Array.from(new Set(words));
}
