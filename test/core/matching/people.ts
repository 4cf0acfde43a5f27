import type { Person } from '../../../src/core/registry/person';
import { noOtherConsents } from '../../../src/core/registry/values/consent';
import { noPapers } from '../../../src/core/registry/values/paper';
import { parseName } from '../../../src/core/text/names';

export const today = '2026-09-10';

/** Says nothing but that he consents. */
export const nobody: Omit<Person, 'role' | 'code' | 'name' | 'place'> = {
  birth: null,
  schoolClass: null,
  post: null,
  organisation: null,
  phone: null,
  email: null,
  form: 'teacher-pupil',
  roleModel: null,
  kinds: [],
  category: null,
  topics: [],
  subjects: [],
  capacity: null,
  capacityFrom: null,
  wantedAge: null,
  slots: [],
  hoursPerWeek: null,
  wishes: [],
  refusals: [],
  advised: [],
  advisedAgainst: [],
  priority: null,
  sex: null,
  languages: [],
  building: null,
  experienceYears: null,
  qualification: null,
  approval: 'unknown',
  consent: { state: 'yes', date: null, signedBy: null, withdrawnOn: null },
  consents: noOtherConsents,
  papers: noPapers,
  linkedNames: [],
  enteredOn: null,
};

/** An invented pupil; the code's number is also his row. */
export function mentee(number: number, name: string, rest: Partial<Person> = {}): Person {
  const place = { sheetId: 1, sheetName: 'Наставляемые', row: number, column: null };
  return { ...nobody, role: 'mentee', code: `М-${100 + number}`, name: parseName(name), place, ...rest };
}

/** An invented teacher. */
export function mentor(number: number, name: string, rest: Partial<Person> = {}): Person {
  const place = { sheetId: 2, sheetName: 'Наставники', row: number, column: null };
  return { ...nobody, role: 'mentor', code: `Н-${100 + number}`, name: parseName(name), place, ...rest };
}

export function grade(number: number, letter: string | null = null): Pick<Person, 'schoolClass'> {
  return { schoolClass: { grade: number, letter } };
}
