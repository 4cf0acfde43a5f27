import type { Cell } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { checkRegistries } from '../../../src/core/checks/check';
import type { Finding } from '../../../src/core/checks/finding';
import { readRegistries } from '../../../src/core/registry/recognise';
import { defaultLists } from '../../../src/core/settings/defaultLists';
import { readSettings } from '../../../src/core/settings/tab';
import { gridOf, row } from '../grid';
import { today } from '../registry/school';

const menteeTitles = row(
  'ФИО наставляемого|Класс|Дата рождения|Запрос|Телефон|E-mail|Форма|Ролевая модель|Согласие|ФИО наставника|Код участника',
);
const mentorTitles = row(
  'ФИО наставника|Класс|Дата рождения|Чем может помочь|Сколько человек возьмёт|Желаемый возраст|Форма|Согласие|ФИО наставляемых',
);

export interface MenteeCells {
  readonly name?: Cell;
  readonly schoolClass?: Cell;
  readonly birth?: Cell;
  readonly topics?: Cell;
  readonly phone?: Cell;
  readonly email?: Cell;
  readonly form?: Cell;
  readonly roleModel?: Cell;
  readonly consent?: Cell;
  readonly mentor?: Cell;
  readonly code?: Cell;
}

/** A mentee with nothing wrong but what the test gives. */
export function mentee(cells: MenteeCells): readonly Cell[] {
  const all = {
    name: 'Белов Артём Денисович',
    schoolClass: '7 «А»',
    birth: null,
    topics: 'математика',
    phone: null,
    email: null,
    form: 'ученик – ученик',
    roleModel: null,
    consent: 'да',
    mentor: null,
    code: null,
    ...cells,
  };
  return [
    all.name,
    all.schoolClass,
    all.birth,
    all.topics,
    all.phone,
    all.email,
    all.form,
    all.roleModel,
    all.consent,
    all.mentor,
    all.code,
  ];
}

export interface MentorCells {
  readonly name?: Cell;
  readonly schoolClass?: Cell;
  readonly birth?: Cell;
  readonly topics?: Cell;
  readonly capacity?: Cell;
  readonly wantedAge?: Cell;
  readonly form?: Cell;
  readonly consent?: Cell;
  readonly mentees?: Cell;
}

export function mentor(cells: MentorCells): readonly Cell[] {
  const all = {
    name: 'Соколова Анна Ильинична',
    schoolClass: '10 «А»',
    birth: null,
    topics: 'математика',
    capacity: 2,
    wantedAge: null,
    form: 'ученик – ученик',
    consent: 'да',
    mentees: null,
    ...cells,
  };
  return [
    all.name,
    all.schoolClass,
    all.birth,
    all.topics,
    all.capacity,
    all.wantedAge,
    all.form,
    all.consent,
    all.mentees,
  ];
}

export function tables(
  mentees: readonly (readonly Cell[])[],
  mentors: readonly (readonly Cell[])[] = [mentor({})],
): readonly Grid[] {
  return [
    gridOf('Наставляемые', [menteeTitles, ...mentees]),
    gridOf('Наставники', [mentorTitles, ...mentors]),
  ];
}

export function check(grids: readonly Grid[]): readonly Finding[] {
  return checkRegistries({
    registries: readRegistries(grids, today),
    grids,
    today,
    settings: readSettings(null, '2026/2027'),
    lists: defaultLists(),
  });
}

/** Rule and row of every finding, as «name.missing 2». */
export function told(grids: readonly Grid[]): readonly string[] {
  return check(grids).map(({ rule, place }) => `${rule} ${place.row}`);
}
