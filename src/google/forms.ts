import type { FormAnswer, Forms } from '../core/ports';
import type { Survey, SurveyItem } from '../core/surveys/survey';
import { schoolMoment } from './clock';

type Form = GoogleAppsScript.Forms.Form;

export function forms(): Forms {
  return {
    create: (title) => FormApp.create(title, false).getId(),
    opens,
    build,
    publish,
    address: (id) => FormApp.openById(id).getPublishedUrl(),
    prefilled,
    responses,
  };
}

function opens(id: string): boolean {
  try {
    FormApp.openById(id);
    return true;
  } catch {
    return false;
  }
}

/**
 * Items already there are known by their title, in order: an interrupted build goes on where it stopped.
 * Addresses are never collected and quiz mode stays off: a participant is known by the code alone.
 */
function build(id: string, survey: Survey): Readonly<Record<string, string>> {
  const form = FormApp.openById(id);
  form
    .setTitle(survey.title)
    .setDescription(survey.description)
    .setConfirmationMessage(survey.confirmation)
    .setCollectEmail(false)
    .setAllowResponseEdits(false)
    .setShowLinkToRespondAgain(false)
    .setProgressBar(false);
  // The title of an item is set last: one cut off in the middle has none yet and is made anew.
  for (const half of form.getItems()) if (half.getTitle() === '') form.deleteItem(half);
  const present = new Map(form.getItems().map((item) => [item.getTitle(), String(item.getId())]));
  const ids: Record<string, string> = {};
  for (const item of survey.items) ids[item.id] = present.get(item.title) ?? add(form, item);
  return ids;
}

function add(form: Form, item: SurveyItem): string {
  switch (item.kind) {
    case 'code': {
      const rule = FormApp.createTextValidation()
        .requireTextMatchesPattern(item.pattern)
        .setHelpText(item.patternHelp)
        .build();
      const question = form
        .addTextItem()
        .setHelpText(item.help)
        .setRequired(item.required)
        .setValidation(rule);
      return String(question.setTitle(item.title).getId());
    }
    case 'scale': {
      const question = form
        .addScaleItem()
        .setBounds(item.low, item.high)
        .setLabels(item.lowLabel, item.highLabel)
        .setHelpText(item.help)
        .setRequired(item.required);
      return String(question.setTitle(item.title).getId());
    }
    case 'choice': {
      const question = form
        .addMultipleChoiceItem()
        .setChoiceValues([...item.choices])
        .setHelpText(item.help)
        .setRequired(item.required);
      return String(question.setTitle(item.title).getId());
    }
    case 'text':
      return String(
        form.addTextItem().setHelpText(item.help).setRequired(item.required).setTitle(item.title).getId(),
      );
    case 'paragraph':
      return String(
        form
          .addParagraphTextItem()
          .setHelpText(item.help)
          .setRequired(item.required)
          .setTitle(item.title)
          .getId(),
      );
  }
}

/** Being published is never left to the default: new forms start unpublished, old ones know no publishing. */
function publish(id: string): void {
  const form = FormApp.openById(id);
  if (form.supportsAdvancedResponderPermissions()) form.setPublished(true);
  form.setAcceptingResponses(true);
}

/**
 * Google makes one address with the first code filled in; the other codes take its place in that address,
 * so that the number of calls does not grow with the number of people.
 */
function prefilled(id: string, itemId: string, codes: readonly string[]): readonly string[] {
  const sample = codes[0];
  if (sample === undefined) return [];
  const form = FormApp.openById(id);
  const item = form.getItemById(Number(itemId));
  if (!item) throw new Error(`Form ${id} has no item ${itemId}`);
  const address = form
    .createResponse()
    .withItemResponse(item.asTextItem().createResponse(sample))
    .toPrefilledUrl();
  const filled = encodeURIComponent(sample);
  const at = address.lastIndexOf(filled);
  if (at < 0) throw new Error('The prefilled address does not carry the code');
  return codes.map(
    (code) => address.slice(0, at) + encodeURIComponent(code) + address.slice(at + filled.length),
  );
}

function responses(id: string): readonly FormAnswer[] {
  const moment = schoolMoment();
  const form = FormApp.openById(id);
  const items = form.getItems().map((item) => String(item.getId()));
  return form.getResponses().map((response) => {
    const answers: Record<string, string> = {};
    sortOut(response.getItemResponses(), items, answers);
    return { id: response.getId(), at: moment(response.getTimestamp()), answers };
  });
}

/**
 * Answers come in the order of the form and without the empty ones. Asking each whose it is would be two calls more
 * for every answer, so only those in the middle of a gap are asked. Of an item deleted since nobody can tell.
 */
function sortOut(
  given: readonly GoogleAppsScript.Forms.ItemResponse[],
  items: readonly string[],
  answers: Record<string, string>,
): void {
  const last = given.length - 1;
  if (last < 0) return;
  if (given.length === items.length && itemOf(given[last]!) === items[last]) {
    given.forEach((one, at) => {
      answers[items[at]!] = String(one.getResponse());
    });
    return;
  }
  const middle = given.length >> 1;
  const at = items.indexOf(itemOf(given[middle]!));
  if (at >= 0) answers[items[at]!] = String(given[middle]!.getResponse());
  sortOut(given.slice(0, middle), at < 0 ? items : items.slice(0, at), answers);
  sortOut(given.slice(middle + 1), items.slice(at + 1), answers);
}

function itemOf(answer: GoogleAppsScript.Forms.ItemResponse): string {
  const item = answer.getItem() as GoogleAppsScript.Forms.Item | null;
  return item ? String(item.getId()) : '';
}
