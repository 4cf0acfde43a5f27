import { FileProblem } from '../files/problem';
import type { Meaning } from '../key/meaning';
import type { Project } from '../runtime/execution';
import type { HostState } from '../state/state';
import { callAddIn } from './addIn';
import type { Io } from './io';
import { replyOf, sentenceOf } from './reply';

interface Mapping {
  readonly tabs: readonly {
    readonly sheetId: number;
    readonly role: string;
    readonly columns: readonly { readonly column: number; readonly field: string }[];
  }[];
}

const officialLines = ['headName', 'headGenitive', 'headDative', 'curatorName', 'curatorDative', 'privacyBy'];

/** Asks the add-in on a copy: nothing of the workbook changes. Throws the add-in's own sentence when it refuses. */
export function askMeaning(state: HostState, project: Project, io: Io): Meaning {
  const { tabs } = ask<Mapping>(state, project, io, 'columns.read');
  const settings = ask<Readonly<Record<string, unknown>>>(state, project, io, 'settings.read');
  return {
    codesDecided: settings.privacy === 'codes',
    registries: tabs
      .filter(({ role }) => role !== 'none')
      .map(({ sheetId, role, columns }) => ({
        sheetId,
        role,
        fields: new Map(columns.map(({ column, field }) => [column - 1, field])),
      })),
    officials: officialLines.map((line) => String(settings[line] ?? '')).filter((text) => text !== ''),
  };
}

/** How many people a check would give a code to. */
export function peopleWithoutCode(state: HostState, project: Project, io: Io): number {
  return ask<{ people: { newCodes: number } }>(state, project, io, 'check').people.newCodes;
}

function ask<T>(state: HostState, project: Project, io: Io, name: string): T {
  const reply = replyOf(callAddIn(structuredClone(state), project, { name, input: {} }, 'ordinary', io));
  if (!reply.ok) throw new FileProblem(sentenceOf(reply));
  return reply.output as T;
}
