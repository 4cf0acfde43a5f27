import type { Bridge, MenuSpec } from '../bridge';
import type { GasEnum } from '../enum';
import { type Enum, enumOf, enumValue } from '../enums';
import type { HtmlOutput } from '../html/output';
import { dropLocks } from '../lock/lock';
import { Menu } from './menu';
import { PromptResponse } from './promptResponse';

export class Ui {
  static readonly gas = 'Ui';

  readonly Button: Enum = enumOf('Ui.Button');
  readonly ButtonSet: Enum = enumOf('Ui.ButtonSet');

  constructor(private readonly _bridge: Bridge) {}

  createMenu(caption: string): Menu {
    return new Menu(caption, (menu) => this._show(menu));
  }

  createAddonMenu(): Menu {
    return this.createMenu('Дополнения');
  }

  showSidebar(html: HtmlOutput): void {
    this._bridge.ui.sidebar(this._bridge.keep(html._spec()));
  }

  showModalDialog(html: HtmlOutput, title: string): void {
    this._bridge.ui.dialog(this._bridge.keep({ ...html._spec(), title }), true);
  }

  showModelessDialog(html: HtmlOutput, title: string): void {
    this._bridge.ui.dialog(this._bridge.keep({ ...html._spec(), title }), false);
  }

  /** Overloads: (prompt), (prompt, buttons), (title, prompt, buttons). */
  alert(...args: unknown[]): GasEnum {
    return enumValue('Ui.Button', this._ask('alert', args).button);
  }

  prompt(...args: unknown[]): PromptResponse {
    const answer = this._ask('prompt', args);
    return new PromptResponse(enumValue('Ui.Button', answer.button), answer.text);
  }

  private _ask(kind: 'alert' | 'prompt', args: readonly unknown[]) {
    const texts = args.filter((arg) => typeof arg === 'string');
    const buttons = args.find((arg) => typeof arg === 'object' && arg !== null) as GasEnum | undefined;
    dropLocks(this._bridge);
    return this._bridge.ui.ask(
      this._bridge.keep({
        kind,
        title: texts.length > 1 ? String(texts[0]) : '',
        message: String(texts[texts.length - 1] ?? ''),
        buttons: buttons?.name() ?? 'OK',
      }),
    );
  }

  private _show(menu: MenuSpec): void {
    this._bridge.ui.menu(this._bridge.keep(menu));
  }
}
