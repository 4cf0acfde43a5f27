import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { execute, useTimeZone } from '../../host/runtime/execute';
import type { UiEvent } from '../../host/runtime/execution';
import { loadProject } from '../../host/runtime/project';
import { cleanSchool, openSchool } from './school';

const project = loadProject(join(resolve(import.meta.dirname, '../..'), 'dist'));
useTimeZone(project.manifest.timeZone);

it('opening the spreadsheet makes the menu and touches nothing else, with the few rights of a simple trigger', async () => {
  const { state } = await openSchool(cleanSchool);
  const events: UiEvent[] = [];
  const { outcome, trace } = execute(
    state,
    project,
    { fn: 'onOpen', args: [], from: 'open', event: {} },
    { day: 'bad', faults: [], ask: null, onUi: (event) => events.push(event) },
    true,
  );
  expect(outcome.ok).toBe(true);
  expect(events.map((event) => event.kind)).toEqual(['menu']);
  expect(Object.keys(trace.calls).filter((name) => !/\b(getUi|Ui|Menu)\b/.test(name))).toEqual([]);
});
