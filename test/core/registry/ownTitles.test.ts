import { describe, expect, it } from 'vitest';
import { fieldTable } from '../../../src/core/registry/titles/fieldTable';
import { matchTitle } from '../../../src/core/registry/titles/titleMatch';
import { addedColumn, missingWords } from '../../../src/core/wording/recognition';

describe('a column that the add-in has added', () => {
  it('is known by its title as well, should its mark be lost on the way through another program', () => {
    const known = fieldTable().filter(({ aliases }) => aliases.length > 0);
    for (const { field, title } of known) expect(matchTitle(title)[0]?.field, title).toBe(field);
    for (const title of Object.values(addedColumn.title)) expect(matchTitle(title)[0]?.field).toBe('topics');
  });

  it('is offered with a reason that fits into one line of its note', () => {
    for (const why of Object.values(missingWords)) expect(why).toMatch(/^[А-ЯЁ].{10,80}\.$/);
  });
});
