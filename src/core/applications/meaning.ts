import { type Cell, cellText, isBlank, isDateCell } from '../cells/cell';
import { type IsoDate, parseDay } from '../cells/date';
import type { FieldId } from '../registry/fields';
import { formOf } from '../registry/forms';
import type { Birth } from '../registry/person';
import { readBirth } from '../registry/values/birth';
import { readCapacity } from '../registry/values/capacity';
import { emailIn } from '../registry/values/email';
import { phoneIn } from '../registry/values/phone';
import { readClass } from '../registry/values/schoolClass';
import { splitTopics } from '../registry/values/topics';
import { readWantedAge } from '../registry/values/wantedAge';
import { keyOf } from '../text/key';
import { fullName, isInitial, mayBeSame, type PersonName, parseName } from '../text/names';
import { readNames } from '../text/person/people';

/**
 * What a cell of a registry should hold once `said` is taken over; null when it says that already, in whatever
 * spelling, or knows it better: a date of birth is not replaced by an age, nor a number by an unreadable one.
 */
export function cellAfter(field: FieldId | null, now: Cell, said: Cell, today: IsoDate): Cell {
  if (isBlank(said)) return null;
  const next = typed(field, said, today);
  if (isBlank(now)) return next;
  const [old, text] = [cellText(now), cellText(next)];
  if (keyOf(old) === keyOf(text)) return null;
  switch (field) {
    case 'name':
      return nameAfter(old, text);
    case 'surname':
    case 'given':
    case 'patronymic':
      return isInitial(old) && !isInitial(text) && keyOf(text).startsWith(keyOf(old.replace('.', '')))
        ? next
        : null;
    case 'role':
      return null;
    case 'post':
    case 'organisation':
      // Lists of pupils and adults keep the class there.
      return readClass(old) && !readClass(text) ? null : next;
    case 'schoolClass':
      return classChanges(old, text) ? next : null;
    case 'birth':
    case 'age':
      return birthChanges(now, next, today) ? next : null;
    case 'contacts':
      return withAdded(old, text.split(/[,;\n]+/), (piece) => has(old, piece), ', ');
    case 'linkedName': {
      const known = readNames(old).names;
      const named = readNames(text).names.filter((name) => /\p{L}{2}/u.test(name.surname));
      const fresh = named.filter((name) => !known.some((one) => mayBeSame(one, name)));
      return withAdded(known.length > 0 ? old : '', fresh.map(fullName), () => false, '; ');
    }
    case 'phone':
    case 'email': {
      const readable = field === 'phone' ? phoneIn : emailIn;
      return has(old, text) || (readable(old) && !readable(text)) ? null : next;
    }
    case 'topics':
    case 'subjects':
    case 'interests': {
      const known = splitTopics(old).map(keyOf);
      return splitTopics(text).every((topic) => known.includes(keyOf(topic))) ? null : next;
    }
    default: {
      const read = field && readers[field];
      if (!read) return next;
      const [before, after] = [read(now, today), read(next, today)];
      return after === before || (after === null && before !== null) ? null : next;
    }
  }
}

/** What a cell means, as a text to be compared; null when it cannot be read. */
const readers: Readonly<Partial<Record<FieldId, (cell: Cell, today: IsoDate) => string | null>>> = {
  form: (cell) => formOf(cellText(cell)),
  capacity: (cell) => readCapacity(cell)?.toString() ?? null,
  wantedAge: (cell) => {
    const wanted = readWantedAge(cell);
    return wanted && JSON.stringify(wanted.range);
  },
  entered: dayIn,
  finished: dayIn,
};

/** A day that was typed as text goes into a column of days as a day. */
function typed(field: FieldId | null, said: Cell, today: IsoDate): Cell {
  if (typeof said !== 'string') return said;
  const date =
    field === 'birth'
      ? readBirth(said, today)?.date
      : field === 'entered' || field === 'finished'
        ? dayIn(said)
        : null;
  return date ? { date } : said.trim();
}

function dayIn(cell: Cell): IsoDate | null {
  return isDateCell(cell) ? cell.date : parseDay(cellText(cell));
}

/** A registry knows names from documents: only what is missing there or cut to an initial is filled in. */
function nameAfter(old: string, said: string): Cell {
  const { names, rest } = readNames(old);
  const [before, after] = [names[0], parseName(said)];
  if (names.length !== 1 || !before || !after || !mayBeSame(before, after)) return null;
  if (wholeParts(after) <= wholeParts(before)) return null;
  return rest === '' ? fullName(after) : `${fullName(after)}, ${rest}`;
}

function wholeParts({ given, patronymic }: PersonName): number {
  return [given, patronymic].filter((part) => part !== null && !isInitial(part)).length;
}

/** A date says more than a year, and a year more than an age; the one that says more stays where the two agree. */
function birthChanges(now: Cell, next: Cell, today: IsoDate): boolean {
  const [old, fresh] = [readBirth(now, today), readBirth(next, today)];
  if (!fresh || !old) return old === null;
  if (precision(fresh) !== precision(old)) return precision(fresh) > precision(old);
  return old.date !== fresh.date || old.year !== fresh.year || old.age !== fresh.age;
}

function precision({ date, year }: Birth): number {
  return date ? 2 : year === null ? 0 : 1;
}

function classChanges(now: string, next: string): boolean {
  const [old, fresh] = [readClass(now), readClass(next)];
  if (!fresh || !old) return old === null;
  return old.grade !== fresh.grade || (fresh.letter !== null && fresh.letter !== old.letter);
}

/** Does a cell of contacts hold this phone, address or piece of text, whatever its spelling? */
function has(cell: string, piece: string): boolean {
  const phone = phoneIn(piece);
  if (phone) return cell.replace(/\D/g, '').includes(phone.slice(-10));
  return keyOf(cell).includes(keyOf(emailIn(piece) ?? piece));
}

/** The text with what it lacks added behind it; null when it lacks nothing. */
function withAdded(
  text: string,
  pieces: readonly string[],
  known: (piece: string) => boolean,
  mark: string,
): Cell {
  const fresh = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '' && !known(piece));
  return fresh.length === 0 ? null : [text, ...fresh].filter((piece) => piece !== '').join(mark);
}
