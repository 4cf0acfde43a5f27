/** What the add-in's own HTML and the page around it say to each other. `id` numbers the calls of one frame. */
export type FromFrame =
  | { host: 'call'; id: number; fn: string; args: readonly unknown[] }
  | { host: 'close' }
  | { host: 'focus' }
  | { host: 'size'; width: number | null; height: number | null }
  | { host: 'link'; address: string };

export type ToFrame =
  | { host: 'reply'; id: number; ok: true; value: unknown }
  | { host: 'reply'; id: number; ok: false; name: string; message: string };
