import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The page may load its own script and style and nothing else, and nobody may frame it. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The add-in's own HTML: its inline script runs, but in an origin of its own and without a network, so it
 * reaches neither the page around it nor the server.
 */
export const framePolicy = [
  'sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "frame-ancestors 'self'",
].join('; ');

/** A printable document carries its style and font inside. */
export const documentPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "font-src 'self' data:",
  'img-src data:',
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export type Refused = { status: number; sentence: string };

/** Who may talk to the server: this computer, by its own name, with the token printed at the start. */
export class Guard {
  readonly token = randomBytes(24).toString('base64url');
  port = 0;

  /** Null when the request may pass. */
  refusal(request: IncomingMessage, address: URL): Refused | null {
    return this.foreign(request) ?? this.tokenless(request, address);
  }

  /** Cookies do not know ports, so the name holds the port: two hosts side by side keep their own. */
  cookie(): string {
    return `host_${this.port}=${this.token}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Another name that was made to point at 127.0.0.1 (DNS rebinding) still shows in Host and Origin. */
  private foreign(request: IncomingMessage): Refused | null {
    const own = [`127.0.0.1:${this.port}`, `localhost:${this.port}`];
    if (!own.includes(request.headers.host ?? '')) {
      return { status: 421, sentence: 'Эта страница открывается только по адресу 127.0.0.1.' };
    }
    const { origin } = request.headers;
    if (origin !== undefined && !own.some((name) => origin === `http://${name}`)) {
      return { status: 403, sentence: 'Запрос пришёл с чужой страницы и не выполнен.' };
    }
    return null;
  }

  /** Reading needs the cookie; whatever may change something needs a header too, which a foreign form cannot send. */
  private tokenless(request: IncomingMessage, address: URL): Refused | null {
    const missing = {
      status: 403,
      sentence: 'Откройте страницу по адресу, который напечатан в окне, где запущена программа.',
    };
    if (request.method === 'POST') return this.same(request.headers['x-host-token']) ? null : missing;
    const first = address.pathname === '/' && this.same(address.searchParams.get('token'));
    return first || this.same(this.cookieOf(request)) ? null : missing;
  }

  private cookieOf(request: IncomingMessage): string | undefined {
    const start = `host_${this.port}=`;
    const parts = (request.headers.cookie ?? '').split('; ');
    return parts.find((part) => part.startsWith(start))?.slice(start.length);
  }

  private same(given: unknown): boolean {
    if (typeof given !== 'string') return false;
    const left = Buffer.from(given);
    const right = Buffer.from(this.token);
    return left.length === right.length && timingSafeEqual(left, right);
  }
}
