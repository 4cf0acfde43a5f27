import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import type { Bridge } from '../services/bridge';
import type { Installed } from '../services/main';
import type { Meter } from '../services/meter';
import { enclosed } from './enclosed';

export interface ServicesModule {
  readonly install: (bridge: Bridge, meter: Meter) => Installed;
}

let compiled: Script | null = null;

/** The services as one script, compiled once; evaluating it in a context gives a {@link ServicesModule}. */
export function servicesScript(): Script {
  compiled ??= compile(readFileSync(builtFile(), 'utf8'));
  return compiled;
}

/** Takes the text of the services from elsewhere than .build/services.js: tests bundle it afresh. */
export function useServices(text: string): void {
  compiled = compile(text);
}

/** The bundle declares `var HostServices`; inside a function that leaves no trace among the add-in's globals. */
function compile(text: string): Script {
  return new Script(enclosed(text, 'HostServices'), { filename: 'services.js' });
}

/** Beside the bundled command line and worker, or in .build when run from the sources. */
function builtFile(): string {
  const places = ['./services.js', '../../.build/services.js'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error('.build/services.js is missing: run npm run build');
  return found;
}
