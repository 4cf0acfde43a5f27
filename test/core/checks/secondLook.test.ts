import { describe, expect, it } from 'vitest';
import { allRules, rulesOfOneTab } from '../../../src/core/checks/rules/all';

describe('a second look at one tab', () => {
  it('leaves out no rule that silences one of those it looks at', () => {
    const looked = new Set(rulesOfOneTab().map(({ id }) => id));
    expect(looked.size).toBeGreaterThan(20);
    for (const { id, hides } of allRules()) {
      if (looked.has(id)) continue;
      expect(hides, id).not.toBe('all');
      for (const hidden of Array.isArray(hides) ? hides : [])
        expect(looked.has(hidden), `${id} → ${hidden}`).toBe(false);
    }
  });
});
