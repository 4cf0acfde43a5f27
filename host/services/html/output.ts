import type { HtmlSpec } from '../bridge';
import { Exception } from '../exception';

/** Other meta tags have no effect with Google and are refused. */
const metaTags = [
  'viewport',
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
];

export class HtmlOutput {
  static readonly gas = 'HtmlService.HtmlOutput';

  private _title = '';
  private _width: number | null = null;
  private _height: number | null = null;
  private readonly _meta: { readonly name: string; readonly content: string }[] = [];

  constructor(private _content: string) {}

  getContent(): string {
    return this._content;
  }

  setContent(content: string): this {
    this._content = content;
    return this;
  }

  append(content: string): this {
    this._content += content;
    return this;
  }

  clear(): this {
    this._content = '';
    return this;
  }

  getTitle(): string {
    return this._title;
  }

  setTitle(title: string): this {
    this._title = title;
    return this;
  }

  getWidth(): number | null {
    return this._width;
  }

  setWidth(width: number | null): this {
    this._width = width;
    return this;
  }

  getHeight(): number | null {
    return this._height;
  }

  setHeight(height: number | null): this {
    this._height = height;
    return this;
  }

  addMetaTag(name: string, content: string): this {
    if (!metaTags.includes(name))
      throw new Exception('The specified meta tag is not allowed in this context.');
    this._meta.push({ name, content });
    return this;
  }

  _spec(): HtmlSpec {
    const meta = this._meta.map(({ name, content }) => `<meta name="${name}" content="${content}">`).join('');
    return { title: this._title, html: meta + this._content, width: this._width, height: this._height };
  }
}
