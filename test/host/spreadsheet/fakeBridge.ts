import type { Bridge } from '../../../host/services/bridge';
import { type SpreadsheetApp, spreadsheetApp } from '../../../host/services/spreadsheet/app';
import type { Sheet } from '../../../host/services/spreadsheet/sheet';
import type { Spreadsheet } from '../../../host/services/spreadsheet/spreadsheet';
import type { HostState } from '../../../host/state/state';
import { emptySpreadsheet } from '../../../host/workbook/empty';
import { WorkbookModel } from '../../../host/workbook/model';

export const owner = 'curator@school.example';
export const colleague = 'teacher@school.example';

export interface Opened {
  readonly app: SpreadsheetApp;
  readonly book: Spreadsheet;
  /** The first tab, «Лист1». */
  readonly sheet: Sheet;
  readonly state: HostState;
  readonly model: WorkbookModel;
  readonly toasts: string[];
}

export interface FakeBridge {
  readonly bridge: Bridge;
  readonly state: HostState;
  readonly model: WorkbookModel;
  readonly toasts: string[];
}

/** A new spreadsheet opened by `user` on 1 September 2026, with the services called directly. */
export function open(user = owner): Opened {
  const { bridge, ...rest } = bridgeOf(user);
  const app = spreadsheetApp(bridge, { ui: true }) as SpreadsheetApp;
  const book = app.getActiveSpreadsheet();
  return { app, book, sheet: book.getSheets()[0]!, ...rest };
}

export function bridgeOf(user = owner): FakeBridge {
  const spreadsheet = { ...emptySpreadsheet('Наставничество', 1), owner, editors: [colleague] };
  spreadsheet.timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const state: HostState = {
    spreadsheet,
    documents: [],
    forms: [],
    outbox: [],
    properties: { document: {}, script: {}, user: {} },
    locks: {},
    user: { email: user, locale: 'ru', refusedScopes: [], account: 'workspace' },
    quotas: { since: 0, mailRecipients: 0, documentsCreated: 0, propertyOperations: 0 },
    seed: 1,
    now: Date.UTC(2026, 8, 1, 9),
  };
  const model = new WorkbookModel(spreadsheet, () => 2026);
  const toasts: string[] = [];
  const bridge: Bridge = {
    state,
    workbook: model,
    keep: (plain) => plain,
    now: () => state.now,
    pass: () => undefined,
    random: () => 0.5,
    newId: () => 'id',
    ui: {
      menu: () => undefined,
      sidebar: () => undefined,
      dialog: () => undefined,
      toast: (message, title, seconds) => {
        toasts.push(`${title}|${message}|${seconds}`);
      },
      ask: () => ({ button: 'OK', text: '' }),
      log: () => undefined,
    },
    htmlFile: () => null,
    execution: {
      id: 'execution',
      mode: 'FULL',
      scriptTimeZone: spreadsheet.timeZone,
      scopes: [],
      hasUi: true,
    },
  };
  return { bridge, state, model, toasts };
}
