import type { DocElement } from '../../state/document';
import { Container } from './container';
import type { Draft } from './draft';

export class HeaderSection extends Container {
  static readonly gas = 'DocumentApp.HeaderSection';

  constructor(draft: Draft) {
    super(draft, 'HEADER_SECTION');
  }

  _content(): DocElement[] {
    return this._draft.header ?? [];
  }
}

export class FooterSection extends Container {
  static readonly gas = 'DocumentApp.FooterSection';

  constructor(draft: Draft) {
    super(draft, 'FOOTER_SECTION');
  }

  _content(): DocElement[] {
    return this._draft.footer ?? [];
  }
}
