import type { ServerResponse } from 'node:http';
import type { ServerEvent } from '../protocol';

/** The open pages, each on a stream of server-sent events. */
export class Events {
  private readonly streams = new Set<ServerResponse>();

  /** `missed` = what a page that has just come should know. */
  join(response: ServerResponse, missed: readonly ServerEvent[]): void {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(': \n\n');
    this.streams.add(response);
    response.on('close', () => this.streams.delete(response));
    for (const event of missed) response.write(lineOf(event));
  }

  get pages(): number {
    return this.streams.size;
  }

  tell(event: ServerEvent): void {
    for (const stream of this.streams) stream.write(lineOf(event));
  }

  end(): void {
    for (const stream of this.streams) stream.end();
  }
}

function lineOf(event: ServerEvent): string {
  return `event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`;
}
