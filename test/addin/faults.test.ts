import { beforeAll, describe, it } from 'vitest';
import type { School } from './school';
import { expectConvergence } from './sweep';
import { approvalOf, order, paired, schoolWithSettings } from './year';

/** A year up to the moment an operation is pressed; every test cuts it off somewhere else. */
let school: School;

beforeAll(async () => {
  school = await schoolWithSettings();
});

describe('a run killed after any service call, then repeated, ends as an undisturbed one', () => {
  it('«Проверить»', () => {
    expectConvergence(school, 'check', {});
  });

  it('«Подобрать пары»', () => {
    const checked = school.copy();
    checked.call('check');
    expectConvergence(checked, 'pairs.approve', approvalOf(checked.call('pairs.propose')));
  });

  it('«Приказ»', () => {
    expectConvergence(paired(school), 'order.create', order);
  });

  it('«Дорожная карта»', () => {
    expectConvergence(school, 'roadmap.create', {});
  });
});
