import { make } from '../dom';
import { closePopup, showPopup } from '../popup';

/** The list of a cell with a drop-down; arrows walk, letters narrow it down, Enter takes. */
export function openChoices(
  choices: readonly string[],
  current: string,
  place: { left: number; bottom: number; width: number },
  choose: (choice: string) => void,
  closed: () => void,
): void {
  const search = make('input', {
    class: 'choice-search',
    'aria-label': 'Найти в списке',
    placeholder: 'Найти',
  });
  const list = make('div', { class: 'choice-list', role: 'listbox' });
  const box = make('div', { class: 'choices-popup' }, choices.length > 8 ? search : null, list);
  box.tabIndex = -1;
  box.style.minWidth = `${Math.max(place.width, 140)}px`;
  let at = Math.max(0, choices.indexOf(current));
  let shown = choices;
  const take = (choice: string | undefined): void => {
    closePopup();
    if (choice !== undefined) choose(choice);
  };
  const draw = (): void => {
    list.replaceChildren(
      ...shown.map((choice, i) =>
        make('div', {
          role: 'option',
          class: i === at ? 'choice at' : 'choice',
          'aria-selected': String(choice === current),
          text: choice,
          onclick: () => take(choice),
        }),
      ),
    );
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  search.addEventListener('input', () => {
    shown = choices.filter((choice) => choice.toLowerCase().includes(search.value.toLowerCase()));
    at = 0;
    draw();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') at = Math.min(at + 1, shown.length - 1);
    else if (event.key === 'ArrowUp') at = Math.max(at - 1, 0);
    else if (event.key === 'Enter') take(shown[at]);
    else if (event.key === 'Escape') closePopup();
    else return;
    event.preventDefault();
    event.stopPropagation();
    draw();
  });
  showPopup(box, place.left, place.bottom, closed);
  draw();
  (choices.length > 8 ? search : box).focus();
}

/** A choice is that very text: «007» and «2-3» of a list must not become a number and a day. */
export function typedChoice(choice: string): string {
  return /^[=+']|^\d+[./:-]\d|^0\d/.test(choice) ? `'${choice}` : choice;
}
