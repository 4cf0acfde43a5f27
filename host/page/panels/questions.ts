import type { Answer, Question } from '../../services/bridge';
import { make } from '../dom';

const buttonSets: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};
const words: Readonly<Record<string, string>> = { OK: 'ОК', CANCEL: 'Отмена', YES: 'Да', NO: 'Нет' };

/** Asks in a dialog; closing it by ✕ or Escape answers CLOSE. `withdraw` takes the question back unanswered. */
export function ask(question: Question): { answer: Promise<Answer>; withdraw: () => void } {
  const field =
    question.kind === 'prompt'
      ? make('input', { class: 'dialog-field', 'aria-label': question.message })
      : null;
  const buttons = make('div', { class: 'dialog-buttons' });
  const dialog = make(
    'dialog',
    { class: 'dialog', 'aria-label': question.title || question.message },
    make(
      'div',
      { class: 'dialog-title' },
      make('span', { text: question.title }),
      make('button', {
        type: 'button',
        class: 'close',
        'aria-label': 'Закрыть',
        text: '✕',
        onclick: () => dialog.close('CLOSE'),
      }),
    ),
    make('div', { class: 'dialog-message', text: question.message }),
    field,
    buttons,
  );
  const names = buttonSets[question.buttons] ?? ['OK'];
  names.forEach((name, i) => {
    buttons.append(
      make('button', {
        type: 'button',
        class: i === 0 ? 'primary' : 'secondary',
        text: words[name] ?? name,
        onclick: () => dialog.close(name),
      }),
    );
  });
  field?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') dialog.close(names[0]);
  });
  const answer = new Promise<Answer>((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve({ button: dialog.returnValue || 'CLOSE', text: field?.value ?? '' });
    });
  });
  document.body.append(dialog);
  dialog.showModal();
  (field ?? buttons.querySelector('button'))?.focus();
  return { answer, withdraw: () => dialog.close('CLOSE') };
}

/** The page's own question. */
export async function confirm(title: string, message: string): Promise<boolean> {
  const { button } = await ask({ kind: 'alert', title, message, buttons: 'OK_CANCEL' }).answer;
  return button === 'OK';
}

export async function tell(title: string, message: string): Promise<void> {
  await ask({ kind: 'alert', title, message, buttons: 'OK' }).answer;
}

/** Null when the person has thought better of it. */
export async function askText(title: string, text: string): Promise<string | null> {
  const field = make('textarea', { class: 'dialog-field', rows: 5, 'aria-label': title });
  field.value = text;
  const dialog = make(
    'dialog',
    { class: 'dialog', 'aria-label': title },
    make('div', { class: 'dialog-title' }, make('span', { text: title })),
    field,
    make(
      'div',
      { class: 'dialog-buttons' },
      make('button', {
        type: 'button',
        class: 'primary',
        text: 'Сохранить',
        onclick: () => dialog.close('OK'),
      }),
      make('button', { type: 'button', class: 'secondary', text: 'Отмена', onclick: () => dialog.close('') }),
    ),
  );
  const closed = new Promise((resolve) => dialog.addEventListener('close', resolve));
  document.body.append(dialog);
  dialog.showModal();
  await closed;
  dialog.remove();
  return dialog.returnValue === 'OK' ? field.value : null;
}
