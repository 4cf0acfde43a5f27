import type { FieldId } from '../../registry/fields';
import { fieldTitle } from '../../registry/titles/fieldTable';
import type { CheckContext, Rule, Spot } from '../rule';

/** What a registry of the role should have, beside names and forms, and what each column is good for. */
const useful: Readonly<Record<'mentor' | 'mentee', readonly FieldId[]>> = {
  mentor: ['topics', 'capacity', 'consent'],
  mentee: ['topics', 'consent'],
};

export const columnRules: readonly Rule[] = [
  {
    id: 'column.needed',
    severity: 'error',
    blocks: ['order'],
    find: (context) => (context.reader.has('form') ? [] : [missing(context, 'form')]),
  },
  {
    id: 'column.useful',
    severity: 'warning',
    blocks: [],
    find: (context) => {
      const { reader, registry } = context;
      const fields = useful[registry.role].filter((field) => !reader.has(field) && !stands(context, field));
      const ages: readonly FieldId[] = ['schoolClass', 'birth', 'age', 'post'];
      const lacksAge = registry.role === 'mentee' && !ages.some((field) => reader.has(field));
      return [...fields, ...(lacksAge ? (['schoolClass'] as const) : [])].map((field) =>
        missing(context, field),
      );
    },
  },
  {
    id: 'column.twice',
    severity: 'warning',
    blocks: [],
    find: ({ registry, reader }) =>
      registry.columns.flatMap(({ column, title, rivalOf }) =>
        rivalOf === null
          ? []
          : [
              {
                row: registry.headerRow,
                column,
                found: title,
                person: null,
                data: { field: fieldTitle(rivalOf), taken: reader.column(rivalOf)?.title ?? '' },
              },
            ],
      ),
  },
  {
    id: 'tab.second',
    severity: 'warning',
    blocks: [],
    find: ({ registry, registries }) =>
      registries.others.flatMap(({ sheetName, because }) =>
        because.kind === 'second' && because.role === registry.role
          ? [{ row: null, column: null, found: null, person: null, data: { second: sheetName } }]
          : [],
      ),
  },
];

/** Subjects do for a request where the school keeps a column of subjects. */
function stands({ reader }: CheckContext, field: FieldId): boolean {
  return field === 'topics' && reader.has('subjects');
}

function missing(context: CheckContext, field: FieldId): Spot {
  const data = { field, title: fieldTitle(field), role: context.registry.role };
  return { row: context.registry.headerRow, column: null, found: null, person: null, data };
}
