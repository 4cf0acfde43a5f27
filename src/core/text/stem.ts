const firstVowel = /[аеиоуыэюя]/;
/** What follows the second pair of a vowel and a consonant. */
const secondRegion = /[аеиоуыэюя][^аеиоуыэюя].*?[аеиоуыэюя][^аеиоуыэюя](.*)$/;

/** Endings of the Snowball stemmer for Russian, tried in this order. */
const gerund = /(?:(?<=[ая])(?:в|вши|вшись)|(?:ив|ивши|ившись|ыв|ывши|ывшись))$/;
const reflexive = /(?:ся|сь)$/;
const adjective = /(?:ее|ие|ые|ое|ими|ыми|ей|ий|ый|ой|ем|им|ым|ом|его|ого|ему|ому|их|ых|ую|юю|ая|яя|ою|ею)$/;
const participle = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))$/;
const verb =
  /(?:(?<=[ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)|(?:ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю))$/;
const noun =
  /(?:а|ев|ов|ие|ье|е|иями|ями|ами|еи|ии|и|ией|ей|ой|ий|й|иям|ям|ием|ем|ам|ом|о|у|ах|иях|ях|ы|ь|ию|ью|ю|ия|ья|я)$/;

/** The unchanging part of a Russian word, already lower case and without «ё»: «математике» → «математик». */
export function stemOf(word: string): string {
  const head = word.search(firstVowel);
  if (head < 0) return word;
  const prefix = word.slice(0, head + 1);
  return prefix + trimmed(word.slice(head + 1), prefix);
}

function trimmed(region: string, prefix: string): string {
  let rest = dropEnding(region);
  if (rest.endsWith('и')) rest = rest.slice(0, -1);
  if (inSecondRegion(prefix, rest)) rest = rest.replace(/ость?$/, '');
  if (rest.endsWith('нн')) return rest.slice(0, -1);
  if (/ейше?$/.test(rest)) return rest.replace(/ейше?$/, '').replace(/нн$/, 'н');
  return rest.replace(/ь$/, '');
}

function dropEnding(region: string): string {
  if (gerund.test(region)) return region.replace(gerund, '');
  const plain = region.replace(reflexive, '');
  if (adjective.test(plain)) return plain.replace(adjective, '').replace(participle, '');
  if (verb.test(plain)) return plain.replace(verb, '');
  return plain.replace(noun, '');
}

/** «-ость» goes only behind two closed syllables: «мудрость» keeps it, «успеваемость» does not. */
function inSecondRegion(prefix: string, rest: string): boolean {
  const second = secondRegion.exec(prefix + rest)?.[1];
  return second !== undefined && /ость?$/.test(second);
}
