import type { Rule } from '../rule';
import { capacityRules } from './help/capacity';
import { formRules } from './help/forms';
import { linkRules } from './help/links';
import { needRules } from './help/needs';
import { partnerRules } from './help/partners';
import { consentRules } from './papers/consent';
import { mentorPaperRules } from './papers/mentorPapers';
import { privacyRules } from './papers/privacy';
import { sensitiveRules } from './papers/sensitive';
import { ageRules } from './people/ages';
import { classRules } from './people/classes';
import { contactRules } from './people/contacts';
import { dateRules } from './people/dates';
import { duplicateRules } from './people/duplicates';
import { nameRules } from './people/names';
import { cellRules } from './tabs/cells';
import { codeRules } from './tabs/codes';
import { columnRules } from './tabs/columns';
import { identityRules } from './tabs/identity';
import { tabRules } from './tabs/tabs';
import { textRules } from './tabs/texts';

/** In the order in which findings on one cell are told. */
export function allRules(): readonly Rule[] {
  return [
    ...columnRules,
    ...tabRules,
    ...cellRules,
    ...codeRules,
    ...identityRules,
    ...privacyRules,
    ...nameRules,
    ...duplicateRules,
    ...ageRules,
    ...classRules,
    ...dateRules,
    ...contactRules,
    ...consentRules,
    ...mentorPaperRules,
    ...sensitiveRules,
    ...formRules,
    ...needRules,
    ...capacityRules,
    ...linkRules,
    ...partnerRules,
    ...textRules,
  ];
}

/**
 * What can be looked at again in one tab alone, without the other registry, «Списки» and «Настройки»; and nothing that
 * a rule which needs them might silence.
 */
export function rulesOfOneTab(): readonly Rule[] {
  const all = allRules();
  const wide = all.filter(({ looks }) => looks === 'tabs');
  const silenced = new Set(wide.flatMap(({ hides = [] }) => (hides === 'all' ? [] : hides)));
  return all.filter(({ id, looks }) => looks !== 'tabs' && !silenced.has(id));
}
