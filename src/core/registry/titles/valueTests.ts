import { type Cell, cellText, isDateCell } from '../../cells/cell';
import { type IsoDate, parseDay } from '../../cells/date';
import { keyOf } from '../../text/key';
import { nameWords } from '../../text/person/nameWords';
import { readCode, shapedCode } from '../codes';
import type { FieldId } from '../fields';
import { formOf } from '../forms';
import type { Role } from '../person';
import { subjectsIn } from '../subjects';
import { readApproval } from '../values/approval';
import { readBirth } from '../values/birth';
import { readCapacity } from '../values/capacity';
import { readConsent } from '../values/consent';
import { emailIn } from '../values/email';
import { languagesIn } from '../values/languages';
import { phoneIn } from '../values/phone';
import { qualificationIn } from '../values/qualification';
import { readClass } from '../values/schoolClass';
import { readSex } from '../values/sex';
import { readWantedAge } from '../values/wantedAge';

type ValueTest = (cell: Cell, today: IsoDate) => boolean;

const isDate: ValueTest = (cell) => isDateCell(cell) || parseDay(cellText(cell)) !== null;
const isName: ValueTest = (cell) => typeof cell === 'string' && nameWords(cell).words.length > 1;
const isConsent: ValueTest = (cell) => readConsent(cell).state !== 'unknown';

/** «20 лет», «высшая»: of a teacher; «ОВЗ», «одарённый» under the same title «Категория» are of a pupil. */
const isExperience: ValueTest = (cell) =>
  /\d|лет|год|высш|перв|соответств|без кат/.test(keyOf(cellText(cell)));

/** Does a value look like one of the field? Fields of free text have no test. */
export const valueTests: Readonly<Partial<Record<FieldId, ValueTest>>> = {
  number: (cell) => /^\d{1,5}[.)]?$/.test(cellText(cell)),
  code: (cell) => readCode(cellText(cell)) !== null,
  name: isName,
  // A school that keeps codes only writes them there.
  linkedName: (cell, today) =>
    isName(cell, today) || shapedCode(cellText(cell).split(/[,;]/)[0] ?? '') !== null,
  birth: (cell, today) => readBirth(cell, today) !== null,
  age: (cell, today) => (readBirth(cell, today)?.age ?? null) !== null,
  schoolClass: (cell) => readClass(cellText(cell)) !== null,
  phone: (cell) => phoneIn(cellText(cell)) !== null,
  email: (cell) => emailIn(cellText(cell)) !== null,
  form: (cell) => formOf(cellText(cell)) !== null,
  topics: (cell) => subjectsIn(cellText(cell)).length > 0,
  experience: isExperience,
  qualification: (cell) => qualificationIn(cellText(cell)) !== null,
  sex: (cell) => readSex(cellText(cell)) !== null,
  language: (cell) => languagesIn(cellText(cell)).length > 0,
  approval: (cell) => readApproval(cell) !== 'unknown',
  category: (cell, today) => !isExperience(cell, today),
  capacity: (cell) => readCapacity(cell) !== null,
  wantedAge: (cell) => readWantedAge(cell) !== null,
  consent: isConsent,
  consentPublish: isConsent,
  consentThird: isConsent,
  consentParent: isConsent,
  entered: isDate,
  finished: isDate,
  role: (cell) => rolesIn(cellText(cell)).length > 0,
  snils: (cell) => cellText(cell).replace(/[\s-]/g, '').length === 11,
};

/** Fields whose values may be anything: a test speaks for them, never against. */
export const freeFields: ReadonlySet<FieldId> = new Set<FieldId>(['topics', 'experience', 'category']);

/** Values must fit: a title like «Статус» or «Код» alone means little. */
export const strictFields: ReadonlySet<FieldId> = new Set<FieldId>(['code', 'role']);

/** Columns without a title are understood by their values only when these cannot be anything else. */
export const tellingFields: readonly FieldId[] = ['email', 'phone', 'form', 'schoolClass'];

/** Whose row it is, by a cell that says nothing else: «наставник», «подопечный (ученик)», «наставник, наставляемый». */
export function rolesIn(text: string): readonly Role[] {
  const roles = keyOf(text)
    .split(/[^а-я]+/)
    .filter((word) => !/^(и|педагог|учитель|ученик|ученица|обучающийся|)$/.test(word))
    .map((word): Role | null => {
      if (/^(наставник|наставниц|ментор)(а|ом|ей)?$/.test(word)) return 'mentor';
      return /^(наставляем|подопечн)(ый|ая|ым|ой)$|^менти$/.test(word) ? 'mentee' : null;
    });
  return roles.every((role): role is Role => role !== null) ? Array.from(new Set(roles)) : [];
}
