import { isBlank, isDateCell } from '../cells/cell';
import { type IsoDate, parseDay } from '../cells/date';
import type { Grid } from '../cells/grid';
import { type PersonName, parseName } from '../text/names';
import { readNames } from '../text/person/people';
import { readCode } from './codes';
import type { FieldId } from './fields';
import { type FormId, formOf, isPupilSide, roleModelOf } from './forms';
import { kindsIn } from './kinds';
import type { Birth, Consent, OtherConsents, Papers, Person, Role, SchoolClass } from './person';
import type { RowReader } from './row';
import { subjectsIn } from './subjects';
import { readAdvice } from './values/advice';
import { approvalByInterview, readApproval } from './values/approval';
import { readBirth } from './values/birth';
import { buildingOf } from './values/building';
import { readPlaces } from './values/capacity';
import { noConsentSaid, noOtherConsents, readConsent } from './values/consent';
import { emailIn, readEmail } from './values/email';
import { readExperience } from './values/experience';
import { readHours } from './values/hours';
import { languagesIn } from './values/languages';
import { noPapers, readPaper } from './values/paper';
import { peopleMeant } from './values/peopleMeant';
import { phoneIn } from './values/phone';
import { readPriority } from './values/priority';
import { qualificationIn } from './values/qualification';
import { classIn, readClass } from './values/schoolClass';
import { readSex } from './values/sex';
import { readSlots, type Slot } from './values/slots';
import { splitTopics } from './values/topics';
import { readWantedAge } from './values/wantedAge';

const noSlots: readonly Slot[] = [];

/** One row understood. Whatever cannot be read is null; the checks say why. */
export function readPerson(grid: Grid, reader: RowReader, role: Role, row: number, today: IsoDate): Person {
  const text = (field: FieldId): string => reader.text(row, field);
  const { name, rest } = nameOf(reader, row);
  const post = text('post') || (readClass(rest) ? '' : rest);
  const form = formOf(text('form'));
  const topics = splitTopics(text('topics'));
  const contacts = text('contacts');
  const places = role === 'mentor' ? readPlaces(reader.cell(row, 'capacity')) : null;
  const pupil = form !== null && isPupilSide(form, role);
  const advice = readAdvice(text('advice'));
  const inClassColumn = pupil ? null : adultInClass(text('schoolClass'));
  return {
    role,
    code: readCode(text('code')),
    place: { sheetId: grid.sheetId, sheetName: grid.sheetName, row, column: null },
    name,
    birth: birthOf(reader, row, today),
    schoolClass: classOf([text('schoolClass'), text('post'), rest, text('organisation')]),
    post: readClass(post) ? null : (orNull(post) ?? inClassColumn),
    organisation: orNull(text('organisation')) ?? (post === '' ? null : inClassColumn),
    phone: phoneIn(text('phone')) ?? phoneIn(contacts),
    email: readEmail(text('email')) ?? emailIn(text('email')) ?? emailIn(contacts),
    form,
    roleModel: roleModelIn(form, text('roleModel')),
    kinds: kindsIn(text('kind')),
    category: orNull(text('category')),
    topics,
    subjects: subjectsOf(role, topics, text('subjects'), text('post') || rest),
    capacity: places?.to ?? null,
    // «2» alone is how many at most; a least number is one that stands beside it.
    capacityFrom: places && places.from < places.to ? places.from : null,
    wantedAge: role === 'mentor' ? (readWantedAge(reader.cell(row, 'wantedAge'))?.range ?? null) : null,
    slots: readSlots(reader.cell(row, 'slots')) ?? readSlots(reader.cell(row, 'time')) ?? noSlots,
    hoursPerWeek: hoursOf(reader, row),
    wishes: peopleMeant(text('wishes'), true),
    refusals: peopleMeant(text('refusals'), true),
    advised: advice.advised,
    advisedAgainst: [...advice.against, ...peopleMeant(text('adviceAgainst'), true)],
    priority: readPriority(reader.cell(row, 'priority')),
    sex: readSex(text('sex')) ?? name?.sex ?? null,
    languages: languagesIn(text('language')),
    building: buildingOf(text('building')),
    experienceYears: readExperience(reader.cell(row, 'experience')),
    qualification: qualificationIn(text('qualification')) ?? qualificationIn(text('experience')),
    approval: approvalOf(reader, row),
    consent: readConsent(reader.cell(row, 'consent'), reader.cell(row, 'consentSigner')),
    consents: otherConsents(reader, row),
    papers: papersOf(reader, row, today),
    linkedNames: peopleMeant(text('linkedName')),
    enteredOn: dayOf(reader, row),
  };
}

/** The first name of the cell; a surname, given name and patronymic in columns of their own are put together. */
function nameOf(reader: RowReader, row: number): { name: PersonName | null; rest: string } {
  const whole = reader.text(row, 'name');
  if (whole !== '') {
    const { names, rest } = readNames(whole);
    const name = names[0] ?? null;
    return { name: name && names.length === 1 ? { ...name, raw: whole } : name, rest };
  }
  const parts = [reader.text(row, 'surname'), reader.text(row, 'given'), reader.text(row, 'patronymic')];
  const [surname, given, patronymic] = parts as [string, string, string];
  const joined = parseName(parts.filter((part) => part !== '').join(' '));
  if (!joined || surname === '') return { name: joined, rest: '' };
  return { name: { ...joined, surname, given: given || null, patronymic: patronymic || null }, rest: '' };
}

/** A date or a year from one column, else an age from another. */
function birthOf(reader: RowReader, row: number, today: IsoDate): Birth | null {
  return readBirth(reader.cell(row, 'birth'), today) ?? readBirth(reader.cell(row, 'age'), today);
}

function classOf(texts: readonly string[]): SchoolClass | null {
  for (const text of texts) {
    const found = text === '' ? null : (readClass(text) ?? classIn(text));
    if (found) return found;
  }
  return null;
}

/** «учитель физики» or «ООО «Завод»» in the column of classes, as in a list of pupils and adults together. */
function adultInClass(text: string): string | null {
  return text !== '' && !readClass(text) && !/\d/.test(text) && /[а-яё]{4}/i.test(text) ? text : null;
}

/** Asked of a mentee: what the request says, else the subject column. Given by a mentor: all that he names. */
function subjectsOf(
  role: Role,
  topics: readonly string[],
  subjects: string,
  post: string,
): readonly string[] {
  const asked = subjectsIn([...topics, role === 'mentor' ? subjects : ''].join('; '));
  if (role === 'mentee') return asked.length > 0 ? asked : subjectsIn(subjects);
  const taught = subjectsIn(post);
  return [...asked, ...taught.filter((subject) => !asked.includes(subject))];
}

/** Out of the column of hours, else out of what is said of time or capacity: «до 5 чел., 2 часа в неделю». */
function hoursOf(reader: RowReader, row: number): number | null {
  return (
    readHours(reader.cell(row, 'hours')) ??
    readHours(reader.cell(row, 'time'), false) ??
    readHours(reader.cell(row, 'capacity'), false)
  );
}

function otherConsents(reader: RowReader, row: number): OtherConsents {
  const consent = (field: FieldId): Consent =>
    reader.has(field) ? readConsent(reader.cell(row, field)) : noConsentSaid;
  const [publish, third, parent] = [
    consent('consentPublish'),
    consent('consentThird'),
    consent('consentParent'),
  ];
  if (parent.state === 'yes') return { publish, third, parent: { ...parent, signedBy: 'parent' } };
  return publish === noConsentSaid && third === publish && parent === publish
    ? noOtherConsents
    : { publish, third, parent };
}

/** By the mark of the school, else by how the interview went. */
function approvalOf(reader: RowReader, row: number): Person['approval'] {
  const marked = readApproval(reader.cell(row, 'approval'));
  return marked === 'unknown' ? approvalByInterview(reader.cell(row, 'interview')) : marked;
}

function papersOf(reader: RowReader, row: number, today: IsoDate): Papers {
  const fields = (Object.keys(noPapers) as (keyof Papers)[]).filter(
    (field) => !isBlank(reader.cell(row, field)),
  );
  if (fields.length === 0) return noPapers;
  const papers = fields.map((field) => [field, readPaper(reader.cell(row, field), today)] as const);
  return { ...noPapers, ...Object.fromEntries(papers) };
}

function dayOf(reader: RowReader, row: number): string | null {
  const cell = reader.cell(row, 'entered');
  if (isDateCell(cell)) return cell.date;
  return typeof cell === 'string' ? parseDay(cell) : null;
}

/** The listed model of the form, else what the cell says. */
function roleModelIn(form: FormId | null, text: string): string | null {
  if (text === '') return null;
  return (form && roleModelOf(form, text)) ?? text;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
