import { make } from './dom';

/** Something that lies over the page until a click elsewhere or Escape. One at a time. */
let open: { element: HTMLElement; closed: () => void } | null = null;

export function showPopup(element: HTMLElement, x: number, y: number, closed: () => void = () => {}): void {
  closePopup();
  const layer = make('div', { class: 'popup' }, element);
  document.body.append(layer);
  // Never outside the window.
  const left = Math.max(4, Math.min(x, window.innerWidth - layer.offsetWidth - 4));
  const top = Math.max(4, Math.min(y, window.innerHeight - layer.offsetHeight - 4));
  layer.style.left = `${left}px`;
  layer.style.top = `${top}px`;
  open = { element: layer, closed };
}

export function closePopup(): void {
  const closing = open;
  open = null;
  closing?.element.remove();
  closing?.closed();
}

export function popupShown(): boolean {
  return open !== null;
}

export function closePopupsOnClicks(): void {
  document.addEventListener(
    'mousedown',
    (event) => {
      if (open && !open.element.contains(event.target as Node)) closePopup();
    },
    true,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!open || event.key !== 'Escape') return;
      event.stopPropagation();
      closePopup();
    },
    true,
  );
  window.addEventListener('blur', closePopup);
}
