import type { Posts, ServerEvent } from '../server/protocol';

type Heard<K extends ServerEvent['kind']> = Extract<ServerEvent, { kind: K }>;

/** Two requests may overtake each other on the way, and these must not. */
const inOrder: ReadonlySet<keyof Posts> = new Set(['/open', '/edit', '/select', '/run', '/snap']);

/** The way to the server: requests with the token, and what it says on its own. */
export class Connection {
  private readonly events = new EventSource('/events');
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly token: string) {}

  post<K extends keyof Posts>(path: K, body: Posts[K]['request']): Promise<Posts[K]['reply']> {
    if (!inOrder.has(path)) return this.send(path, body);
    const turn = this.turn.then(() => this.send(path, body));
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  private async send<K extends keyof Posts>(path: K, body: Posts[K]['request']): Promise<Posts[K]['reply']> {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-host-token': this.token },
      body: JSON.stringify(body),
    });
    const reply: unknown = await response.json();
    if (!response.ok) throw new Error((reply as { message?: string }).message ?? `HTTP ${response.status}`);
    return reply as Posts[K]['reply'];
  }

  on<K extends ServerEvent['kind']>(kind: K, hear: (event: Heard<K>) => void): void {
    this.events.addEventListener(kind, (message: MessageEvent<string>) => hear(JSON.parse(message.data)));
  }

  /** Settles once the stream is open, so that nothing said after it is missed. */
  opened(): Promise<void> {
    return new Promise((resolve) => {
      if (this.events.readyState === EventSource.OPEN) resolve();
      else this.events.addEventListener('open', () => resolve(), { once: true });
    });
  }

  onBreak(broken: (broken: boolean) => void): void {
    this.events.addEventListener('error', () => broken(true));
    this.events.addEventListener('open', () => broken(false));
  }
}
