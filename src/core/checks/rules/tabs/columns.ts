import type { FieldId } from '../../../registry/fields';
import { fieldTitle } from '../../../registry/titles/fieldTable';
import { type CheckContext, type Rule, type Spot, spotAt } from '../../rule';

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
    looks: 'tab',
    find: (context) => (stands(context, 'form') ? [] : [missing(context, 'form')]),
  },
  {
    id: 'column.useful',
    severity: 'warning',
    looks: 'tab',
    find: (context) => {
      const { registry } = context;
      const fields = useful[registry.role].filter((field) => !stands(context, field));
      const ages: readonly FieldId[] = ['schoolClass', 'birth', 'age', 'post'];
      const lacksAge = registry.role === 'mentee' && !ages.some((field) => stands(context, field));
      return [...fields, ...(lacksAge ? (['schoolClass'] as const) : [])].map((field) =>
        missing(context, field),
      );
    },
  },
  {
    id: 'column.twice',
    severity: 'warning',
    looks: 'tab',
    find: ({ registry, reader }) =>
      registry.columns.flatMap(({ column, title, rivalOf }) => {
        if (rivalOf === null) return [];
        const data = { field: fieldTitle(rivalOf), taken: reader.column(rivalOf)?.title ?? '' };
        return [spotAt(registry.headerRow, column, title, data)];
      }),
  },
  {
    id: 'column.asked',
    severity: 'warning',
    looks: 'tab',
    find: ({ registry }) =>
      registry.columns
        .filter(({ asked, field }) => asked && field === null)
        .map(({ column, title, candidates }) =>
          spotAt(registry.headerRow, column, title, { fields: candidates.map(fieldTitle).join('», «') }),
        ),
  },
  {
    id: 'tab.second',
    severity: 'warning',
    looks: 'tabs',
    find: ({ registry, registries }) =>
      registries.others.flatMap(({ sheetName, because }) =>
        because.kind === 'second' && because.role === registry.role
          ? [spotAt(null, null, null, { second: sheetName })]
          : [],
      ),
  },
];

/** There is such a column, or one that may be it; subjects do for a request where the school keeps them. */
function stands(context: CheckContext, field: FieldId): boolean {
  const { reader, registry } = context;
  if (reader.has(field) || (field === 'topics' && reader.has('subjects'))) return true;
  return registry.columns.some(({ asked, candidates }) => asked && candidates.includes(field));
}

/** A column that the tab lacks, which one click adds. */
export function missing(context: CheckContext, field: FieldId, data: Spot['data'] = {}): Spot {
  const spot = spotAt(context.registry.headerRow, null, null, { field, title: fieldTitle(field), ...data });
  return { ...spot, fix: { kind: 'addColumn', field } };
}
