import type { FormItem, FormState } from '../../state/form';
import type { Bridge } from '../bridge';
import type { GasEnum } from '../enum';
import { Exception } from '../exception';
import type { BaseItem } from './baseItem';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choiceItems';
import { DateItem } from './dateItem';
import { FormResponse } from './formResponse';
import { Item } from './item';
import { PageBreakItem, SectionHeaderItem } from './layoutItems';
import { ScaleItem } from './scaleItem';
import { ParagraphTextItem, TextItem } from './textItems';

export class Form {
  static readonly gas = 'FormApp.Form';

  constructor(
    private readonly _bridge: Bridge,
    private readonly _form: FormState,
  ) {}

  getId(): string {
    return this._form.id;
  }

  /** '' until setTitle: the name given at creation is the file's, not the form's. */
  getTitle(): string {
    return this._form.title;
  }

  setTitle(title: string): this {
    return this._set({ title });
  }

  getDescription(): string {
    return this._form.description;
  }

  setDescription(description: string): this {
    return this._set({ description });
  }

  getConfirmationMessage(): string {
    return this._form.confirmation;
  }

  setConfirmationMessage(message: string): this {
    return this._set({ confirmation: message });
  }

  getCustomClosedFormMessage(): string {
    return this._form.closedMessage;
  }

  setCustomClosedFormMessage(message: string): this {
    return this._set({ closedMessage: message });
  }

  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }

  isPublished(): boolean {
    return this._form.published;
  }

  /** Publishing opens the form for responses, unpublishing closes it, whatever was set before. */
  setPublished(enabled: boolean): this {
    return this._set({ published: enabled, accepting: enabled });
  }

  isAcceptingResponses(): boolean {
    return this._form.accepting;
  }

  setAcceptingResponses(enabled: boolean): this {
    if (enabled && !this._form.published) {
      throw new Exception('Cannot accept responses for an unpublished form. Publish the form first.');
    }
    return this._set({ accepting: enabled });
  }

  collectsEmail(): boolean {
    return this._form.collectEmail;
  }

  setCollectEmail(collect: boolean): this {
    return this._set({ collectEmail: collect });
  }

  hasLimitOneResponsePerUser(): boolean {
    return this._form.limitOne;
  }

  setLimitOneResponsePerUser(enabled: boolean): this {
    return this._set({ limitOne: enabled });
  }

  hasProgressBar(): boolean {
    return this._form.progressBar;
  }

  setProgressBar(enabled: boolean): this {
    return this._set({ progressBar: enabled });
  }

  hasRespondAgainLink(): boolean {
    return this._form.linkToRespondAgain;
  }

  setShowLinkToRespondAgain(enabled: boolean): this {
    return this._set({ linkToRespondAgain: enabled });
  }

  getShuffleQuestions(): boolean {
    return this._form.shuffle;
  }

  setShuffleQuestions(shuffle: boolean): this {
    return this._set({ shuffle });
  }

  canEditResponse(): boolean {
    return this._form.allowEdits ?? false;
  }

  setAllowResponseEdits(enabled: boolean): this {
    return this._set({ allowEdits: enabled });
  }

  isQuiz(): boolean {
    return this._form.quiz;
  }

  setIsQuiz(enabled: boolean): this {
    return this._set({ quiz: enabled });
  }

  removeDestination(): this {
    return this._set({ destination: null });
  }

  getPublishedUrl(): string {
    return `https://docs.google.com/forms/d/e/${this._form.publishedId}/viewform`;
  }

  getEditUrl(): string {
    return `https://docs.google.com/forms/d/${this._form.id}/edit`;
  }

  getSummaryUrl(): string {
    return `https://docs.google.com/forms/d/${this._form.id}/viewanalytics`;
  }

  addTextItem(): TextItem {
    return new TextItem(this._bridge, this._form, this._add('TEXT'));
  }

  addParagraphTextItem(): ParagraphTextItem {
    return new ParagraphTextItem(this._bridge, this._form, this._add('PARAGRAPH_TEXT'));
  }

  /** A new item with choices begins with one empty choice. */
  addMultipleChoiceItem(): MultipleChoiceItem {
    return new MultipleChoiceItem(this._bridge, this._form, this._add('MULTIPLE_CHOICE', { choices: [''] }));
  }

  addCheckboxItem(): CheckboxItem {
    return new CheckboxItem(this._bridge, this._form, this._add('CHECKBOX', { choices: [''] }));
  }

  addListItem(): ListItem {
    return new ListItem(this._bridge, this._form, this._add('LIST', { choices: [''] }));
  }

  addScaleItem(): ScaleItem {
    return new ScaleItem(this._bridge, this._form, this._add('SCALE', { low: 1, high: 5 }));
  }

  addDateItem(): DateItem {
    return new DateItem(this._bridge, this._form, this._add('DATE'));
  }

  addSectionHeaderItem(): SectionHeaderItem {
    return new SectionHeaderItem(this._bridge, this._form, this._add('SECTION_HEADER'));
  }

  addPageBreakItem(): PageBreakItem {
    return new PageBreakItem(this._bridge, this._form, this._add('PAGE_BREAK'));
  }

  getItems(itemType: GasEnum | null = null): Item[] {
    return this._form.items
      .filter((item) => itemType === null || item.type === itemType.name())
      .map((item) => new Item(this._bridge, this._form, item));
  }

  /** Null when it has been deleted. */
  getItemById(id: number): Item | null {
    const found = this._form.items.find((item) => item.id === id);
    return found ? new Item(this._bridge, this._form, found) : null;
  }

  deleteItem(item: number | BaseItem): void {
    this._form.items.splice(this._indexOf(item), 1);
  }

  moveItem(item: number | BaseItem, toIndex: number): Item {
    const from = this._indexOf(item);
    if (!Number.isInteger(toIndex) || !this._form.items[toIndex])
      throw new Exception('Invalid argument: toIndex');
    const [moved] = this._form.items.splice(from, 1) as [FormItem];
    this._form.items.splice(toIndex, 0, moved);
    return new Item(this._bridge, this._form, moved);
  }

  createResponse(): FormResponse {
    return new FormResponse(this._bridge, this._form, null);
  }

  /** Oldest first; those given at `since` or later. */
  getResponses(since: Date | null = null): FormResponse[] {
    return this._form.responses
      .filter((response) => since === null || response.at >= since.getTime())
      .sort((one, other) => one.at - other.at)
      .map((response) => new FormResponse(this._bridge, this._form, response));
  }

  getResponse(responseId: string): FormResponse {
    return new FormResponse(this._bridge, this._form, this._response(responseId));
  }

  deleteResponse(responseId: string): this {
    this._form.responses.splice(this._form.responses.indexOf(this._response(responseId)), 1);
    return this;
  }

  addPublishedReader(_emailAddress: string): this {
    return this;
  }

  addPublishedReaders(_emailAddresses: readonly string[]): this {
    return this;
  }

  private _response(id: string): FormState['responses'][number] {
    const found = this._form.responses.find((response) => response.id === id);
    if (!found) throw new Exception('Invalid response ID.');
    return found;
  }

  private _indexOf(item: number | BaseItem): number {
    if (typeof item !== 'number') return item.getIndex();
    if (!this._form.items[item]) throw new Exception('Invalid argument: index');
    return item;
  }

  private _add(type: string, more: Partial<FormItem> = {}): FormItem {
    const { keep, newId } = this._bridge;
    const item = keep<FormItem>({
      id: Number(newId('item')),
      type,
      title: '',
      help: '',
      required: false,
      ...more,
    });
    this._form.items.push(item);
    return item;
  }

  private _set(values: Partial<FormState>): this {
    Object.assign(this._form, values);
    return this;
  }
}
