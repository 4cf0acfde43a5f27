import type { Lock } from '../core/ports';

const waitMs = 5000;

/** One run at a time per spreadsheet. Google frees it when the execution ends, however it ends. */
export function lock(): Lock {
  return {
    take: () => documentLock().tryLock(waitMs),
    release: () => {
      // What is written must be visible before the next run may read.
      SpreadsheetApp.flush();
      documentLock().releaseLock();
    },
  };
}

function documentLock(): GoogleAppsScript.Lock.Lock {
  const found = LockService.getDocumentLock();
  if (!found) throw new Error('This script is not bound to a spreadsheet');
  return found;
}
