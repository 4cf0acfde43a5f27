import type { Bridge } from './bridge';
import { DocumentApp } from './document/app';
import { enumValue } from './enums';
import { FormApp } from './form/app';
import { HtmlService } from './html/service';
import { absentService } from './instrument/absent';
import { registerEnums } from './instrument/enumTypes';
import { signatureTable, useTable } from './instrument/table';
import { createWrapper } from './instrument/wrap';
import { LockService } from './lock/service';
import { MailApp } from './mail/app';
import type { Meter } from './meter';
import { PropertiesService } from './properties/service';
import { consoleFor } from './realm/console';
import { crossed } from './realm/crossing';
import { virtualDate } from './realm/date';
import { Logger } from './realm/logger';
import { ScriptApp } from './script/app';
import { Session } from './session/session';
import { spreadsheetApp } from './spreadsheet/app';
import { Ui } from './ui/ui';
import { Utilities } from './utilities/utilities';

export interface Installed {
  /**
   * Calls a function of the add-in; arguments and outcome cross as JSON. Without arguments it is a simple onOpen,
   * whose event object is made here. The kill token passes through.
   */
  readonly call: (fn: (...args: unknown[]) => unknown, args: string | null) => string;
  /** Saves the documents left open, as the end of an execution does. Not called after a kill. */
  readonly finish: () => void;
}

/** Turns a bare V8 context into Apps Script's: services, virtual time, seeded chance, and nothing of Node. */
export function install(bridge: Bridge, meter: Meter): Installed {
  useTable(meter.signatures);
  const realm = globalThis as Record<string, unknown>;
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete realm[name];
  realm.Date = virtualDate(bridge.now);
  Math.random = () => bridge.random();
  realm.console = consoleFor(bridge.ui);

  const { wrap, isService } = createWrapper(meter);
  const ui = new Ui(bridge);
  const documents = new DocumentApp(bridge);
  const services: Record<string, object> = {
    SpreadsheetApp: spreadsheetApp(bridge, ui),
    DocumentApp: documents,
    FormApp: new FormApp(bridge),
    MailApp: new MailApp(bridge, meter),
    HtmlService: new HtmlService(bridge),
    PropertiesService: new PropertiesService(bridge),
    LockService: new LockService(bridge),
    Session: new Session(bridge),
    ScriptApp: new ScriptApp(bridge, meter),
    Utilities: new Utilities(bridge, meter),
    Logger: new Logger(bridge),
  };
  for (const service of [ui, ...Object.values(services)]) registerEnums(service);
  for (const name of signatureTable().roots) realm[name] = absentService(name);
  for (const [name, service] of Object.entries(services)) realm[name] = wrap(service);

  return {
    call: (fn, args) => {
      try {
        const value = fn(...(args === null ? [openEvent()] : (JSON.parse(args) as unknown[])));
        return `{"ok":true,"value":${crossed(value, isService)}}`;
      } catch (thrown) {
        if (meter.isKill(thrown)) throw thrown;
        return JSON.stringify({ ok: false, killed: false, ...about(thrown) });
      }
    },
    finish: () => documents._saveAll(),
  };
}

function openEvent(): unknown {
  return { authMode: enumValue('ScriptApp.AuthMode', 'LIMITED') };
}

function about(thrown: unknown): { name: string; message: string; stack: string } {
  if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown), stack: '' };
  return { name: thrown.name, message: thrown.message, stack: thrown.stack ?? '' };
}
