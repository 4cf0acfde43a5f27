import { type Cell, cellText, isDateCell } from '../../cells/cell';
import { type IsoDate, parseDay } from '../../cells/date';
import { nameWords } from '../../text/person/nameWords';
import { readCode } from '../codes';
import type { FieldId } from '../fields';
import { formOf } from '../forms';
import { readBirth } from '../values/birth';
import { readCapacity } from '../values/capacity';
import { readConsent } from '../values/consent';
import { emailIn } from '../values/email';
import { phoneIn } from '../values/phone';
import { readClass } from '../values/schoolClass';
import { readWantedAge } from '../values/wantedAge';

type ValueTest = (cell: Cell, today: IsoDate) => boolean;

const isDate: ValueTest = (cell) => isDateCell(cell) || parseDay(cellText(cell)) !== null;
const isName: ValueTest = (cell) => typeof cell === 'string' && nameWords(cell).words.length > 1;

/** Does a value look like one of the field? Fields of free text have no test. */
export const valueTests: Readonly<Partial<Record<FieldId, ValueTest>>> = {
  number: (cell) => /^\d{1,5}[.)]?$/.test(cellText(cell)),
  code: (cell) => readCode(cellText(cell)) !== null,
  name: isName,
  linkedName: isName,
  birth: (cell, today) => readBirth(cell, today) !== null,
  age: (cell, today) => (readBirth(cell, today)?.age ?? null) !== null,
  schoolClass: (cell) => readClass(cellText(cell)) !== null,
  phone: (cell) => phoneIn(cellText(cell)) !== null,
  email: (cell) => emailIn(cellText(cell)) !== null,
  form: (cell) => formOf(cellText(cell)) !== null,
  capacity: (cell) => readCapacity(cell) !== null,
  wantedAge: (cell) => readWantedAge(cell) !== null,
  consent: (cell) => readConsent(cell).state !== 'unknown',
  entered: isDate,
  finished: isDate,
};

/** Columns without a title are understood by their values only when these cannot be anything else. */
export const tellingFields: readonly FieldId[] = ['email', 'phone', 'form', 'schoolClass'];
