/// <reference path="./google.d.ts" />

/** Carries one request to the script and brings the answer back; rejects with whatever the frame reports. */
export type Transport = (request: string) => Promise<string | null>;

/** Null when the page was not opened by a spreadsheet. */
export function scriptTransport(): Transport | null {
  const run = typeof google === 'undefined' ? undefined : google.script?.run;
  if (!run) return null;
  return (request) =>
    new Promise((resolve, reject) => {
      run.withSuccessHandler(resolve).withFailureHandler(reject).call(request);
    });
}

/** Null where the sidebar cannot close itself. */
export function sidebarCloser(): (() => void) | null {
  const host = typeof google === 'undefined' ? undefined : google.script?.host;
  return host?.close ? () => host.close?.() : null;
}

/** Hands the keyboard to the spreadsheet, so that the selected cell can be corrected at once. */
export function focusSpreadsheet(): void {
  if (typeof google !== 'undefined') google.script?.host?.editor?.focus?.();
}
