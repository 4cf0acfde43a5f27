import type { Ports } from '../core/ports';
import { clock } from './clock';
import { documents } from './documents';
import { forms } from './forms';
import { ids } from './ids';
import { lock } from './lock';
import { mail } from './mail';
import { rights } from './rights';
import { workbook } from './workbook';

export function googlePorts(): Ports {
  return {
    workbook: workbook(),
    documents: documents(),
    forms: forms(),
    mail: mail(),
    lock: lock(),
    clock: clock(),
    rights: rights(),
    ids: ids(),
  };
}
