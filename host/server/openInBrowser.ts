import { spawn } from 'node:child_process';

/** Opens the user's default browser. Without one the printed address is enough, so a failure says nothing. */
export function openInBrowser(address: string): void {
  const [program, ...args] = commands[process.platform] ?? commands.linux!;
  const child = spawn(program!, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

const commands: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  // The empty text is the title that `start` expects before an address in quotes.
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};
