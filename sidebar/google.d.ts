/** What the sidebar uses of the object Google puts into its frame; absent when the page is opened by itself. */
interface ScriptRunner {
  withSuccessHandler(handler: (reply: string | null) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
  call(request: string): void;
}

declare const google:
  | { script?: { run?: ScriptRunner; host?: { close?(): void; editor?: { focus?(): void } } } }
  | undefined;
