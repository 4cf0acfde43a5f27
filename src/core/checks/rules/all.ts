import type { Rule } from '../rule';
import { ageRules } from './ages';
import { cellRules } from './cells';
import { codeRules } from './codes';
import { columnRules } from './columns';
import { consentRules } from './consent';
import { contactRules } from './contacts';
import { duplicateRules } from './duplicates';
import { formRules } from './forms';
import { linkRules } from './links';
import { nameRules } from './names';
import { needRules } from './needs';

/** In the order in which findings on one cell are told. */
export function allRules(): readonly Rule[] {
  return [
    ...columnRules,
    ...cellRules,
    ...codeRules,
    ...nameRules,
    ...duplicateRules,
    ...ageRules,
    ...contactRules,
    ...consentRules,
    ...formRules,
    ...needRules,
    ...linkRules,
  ];
}
