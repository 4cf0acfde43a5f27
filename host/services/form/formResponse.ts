import { submit } from '../../forms/submit';
import type { FormState, FormResponse as ResponseState } from '../../state/form';
import type { Bridge } from '../bridge';
import { Exception } from '../exception';
import { Item } from './item';
import { ItemResponse } from './itemResponse';

const typed: ReadonlySet<string> = new Set(['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME']);

export class FormResponse {
  static readonly gas = 'FormApp.FormResponse';

  constructor(
    private readonly _bridge: Bridge,
    private readonly _form: FormState,
    /** Null while it is only being put together. */
    private _response: ResponseState | null,
    private readonly _answers: Record<string, string | string[]> = {},
  ) {}

  getId(): string | null {
    return this._response?.id ?? null;
  }

  getTimestamp(): Date | null {
    return this._response && new Date(this._response.at);
  }

  getRespondentEmail(): string {
    return this._response?.email ?? '';
  }

  /** In the order of the form; an unanswered text, day or time is '', another question left empty is missing. */
  getItemResponses(): ItemResponse[] {
    const answers = this._response?.answers ?? this._answers;
    return this._form.items.flatMap((item) => {
      const answer = answers[String(item.id)] ?? (this._response && typed.has(item.type) ? '' : undefined);
      return answer === undefined ? [] : [new ItemResponse(new Item(this._bridge, this._form, item), answer)];
    });
  }

  withItemResponse(response: ItemResponse): this {
    this._answers[response._itemId] = response._answer;
    return this;
  }

  submit(): FormResponse {
    const { now, newId, keep } = this._bridge;
    if (!this._form.published)
      throw new Exception('This form is not published. Publish the form to submit responses.');
    if (!this._form.accepting) throw new Exception('This form is currently not accepting responses.');
    if (this._form.limitOne)
      throw new Exception('Scripts cannot submit responses to a form that limits them to one per user.');
    const result = submit(this._form, keep(this._answers), now(), newId('response'));
    if (!result.ok)
      throw new Exception('Invalid response: a required question is unanswered or an answer is not allowed.');
    const made = this._form.responses[this._form.responses.length - 1] as ResponseState;
    return new FormResponse(this._bridge, this._form, made);
  }

  toPrefilledUrl(): string {
    const entries = this.getItemResponses().flatMap((one) =>
      [one._answer]
        .flat()
        .map((text) => `&entry.${one._itemId}=${encodeURIComponent(text).replaceAll('%20', '+')}`),
    );
    return `https://docs.google.com/forms/d/e/${this._form.publishedId}/viewform?usp=pp_url${entries.join('')}`;
  }
}
