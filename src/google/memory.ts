import type { Memory } from '../core/ports';

/** Kept with the spreadsheet, seen by nobody in its cells; 9 KB a value, so only small things go here. */
export function memory(): Memory {
  const store = () => PropertiesService.getDocumentProperties();
  return {
    get: (key) => store().getProperty(key),
    set: (key, value) => {
      store().setProperty(key, value);
    },
    remove: (key) => {
      store().deleteProperty(key);
    },
  };
}
