import { fileURLToPath } from 'node:url';
import { FileProblem } from '../files/problem';
import { execute, useTimeZone } from '../runtime/execute';
import type { Execution, ExecutionOptions, Project } from '../runtime/execution';
import { loadProject } from '../runtime/project';
import type { HostState } from '../state/state';
import type { Io } from './io';
import { resolved } from './options';

/** The built add-in, with the process brought into its time zone. */
export function openProject(folder: string | undefined): Project {
  const built = fileURLToPath(new URL('../dist', import.meta.url));
  const project = readProject(folder === undefined ? built : resolved(folder));
  useTimeZone(project.manifest.timeZone);
  return project;
}

function readProject(folder: string): Project {
  try {
    return loadProject(folder);
  } catch {
    throw new FileProblem(`Дополнение не собрано: в папке ${folder} его нет. Соберите его: npm run build.`);
  }
}

/** One request to the add-in's only public function, as the sidebar makes it. */
export function callAddIn(
  state: HostState,
  project: Project,
  request: { readonly name: string; readonly input: unknown },
  day: ExecutionOptions['day'],
  io: Io,
): Execution {
  return execute(
    state,
    project,
    { fn: 'call', args: [JSON.stringify(request)], from: 'script.run' },
    {
      day,
      faults: [],
      ask: null,
      onUi: (event) => {
        if (event.kind === 'log') io.err(event.text);
      },
    },
  );
}
