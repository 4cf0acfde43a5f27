import type { Bridge } from '../bridge';
import { Exception } from '../exception';
import { HtmlOutput } from './output';
import { HtmlTemplate } from './template';

export class HtmlService {
  static readonly gas = 'HtmlService';

  constructor(private readonly _bridge: Bridge) {}

  createHtmlOutput(html: string | null = null): HtmlOutput {
    return new HtmlOutput(html ?? '');
  }

  /** Scriptlets stay as they are: only a template evaluates them. */
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(this._file(filename));
  }

  createTemplate(html: string): HtmlTemplate {
    return new HtmlTemplate(html);
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    return new HtmlTemplate(this._file(filename));
  }

  private _file(name: string): string {
    const text = this._bridge.htmlFile(name);
    if (text === null) throw new Exception(`No HTML file named ${name} was found.`);
    return text;
  }
}
