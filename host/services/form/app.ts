import type { FormState } from '../../state/form';
import type { Bridge } from '../bridge';
import { type Enum, enumOf } from '../enums';
import { Exception } from '../exception';
import { Form } from './form';
import { ParagraphTextValidationBuilder, TextValidationBuilder } from './textValidationBuilder';

export class FormApp {
  static readonly gas = 'FormApp';

  readonly Alignment: Enum = enumOf('FormApp.Alignment');
  readonly DestinationType: Enum = enumOf('FormApp.DestinationType');
  readonly ItemType: Enum = enumOf('FormApp.ItemType');
  readonly PageNavigationType: Enum = enumOf('FormApp.PageNavigationType');

  constructor(private readonly _bridge: Bridge) {}

  /**
   * Google's pages disagree on whether a form is published at once; here it is not unless asked for, so that an
   * add-in which leaves it to the default is noticed.
   */
  create(name: string, isPublished: boolean | null = false): Form {
    const { state, keep, newId, now } = this._bridge;
    const published = isPublished ?? false;
    const made = keep<FormState>({
      id: newId('form'),
      publishedId: `1FAIpQLS${newId('form')}`,
      name,
      title: '',
      description: '',
      confirmation: '',
      createdAt: now(),
      published,
      accepting: published,
      closedMessage: '',
      collectEmail: false,
      limitOne: false,
      progressBar: false,
      shuffle: false,
      linkToRespondAgain: true,
      quiz: false,
      destination: null,
      items: [],
      responses: [],
      editors: [state.user.email],
      trashed: false,
    });
    state.forms.push(made);
    return new Form(this._bridge, made);
  }

  openById(id: string): Form {
    const found = this._bridge.state.forms.find((form) => form.id === id && !form.trashed);
    if (!found) {
      throw new Exception(
        'No item with the given ID could be found, or you do not have permission to access it.',
      );
    }
    return new Form(this._bridge, found);
  }

  openByUrl(url: string): Form {
    const id = /\/forms\/d\/(?!e\/)([\w-]+)/.exec(url)?.[1];
    if (!id) throw new Exception('Invalid argument: url');
    return this.openById(id);
  }

  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder();
  }

  createParagraphTextValidation(): ParagraphTextValidationBuilder {
    return new ParagraphTextValidationBuilder();
  }
}
