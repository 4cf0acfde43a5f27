import { randomBytes } from 'node:crypto';
import type { HtmlSpec } from '../../services/bridge';
import type { FrameView } from '../protocol';

/** More than can be open at once; older ones are forgotten. */
const kept = 12;

/** The add-in's own HTML by an address nobody can guess. */
export class Frames {
  private readonly pages = new Map<string, string>();

  /** `shim` is the script that stands for google.script.run; `functions` are the names it offers. */
  constructor(
    private readonly shim: string,
    private readonly functions: readonly string[],
  ) {}

  add({ html, ...rest }: HtmlSpec): FrameView {
    const address = randomBytes(12).toString('hex');
    this.pages.set(address, this.withShim(html));
    for (const old of [...this.pages.keys()].slice(0, -kept)) this.pages.delete(old);
    return { ...rest, address };
  }

  page(address: string): string | null {
    return this.pages.get(address) ?? null;
  }

  /** Before everything of the add-in's, but after the doctype, or the browser would fall into quirks mode. */
  private withShim(html: string): string {
    const names = JSON.stringify(this.functions).replaceAll('<', '\\u003c');
    const script = `<script>var hostFunctions=${names};${this.shim.replaceAll('</script', '<\\/script')}</script>`;
    const head = /<head(?:\s[^>]*)?>/i.exec(html);
    if (head)
      return html.slice(0, head.index + head[0].length) + script + html.slice(head.index + head[0].length);
    const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
    return `${doctype || '<!doctype html>'}${script}${html.slice(doctype.length)}`;
  }
}
