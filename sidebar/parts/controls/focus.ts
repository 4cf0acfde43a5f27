/** The button that was pressed may be gone by now; the keyboard goes on from the first control in its place. */
export function keepFocus(around: Element | null | undefined): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body)
      around?.querySelector<HTMLElement>('button, input')?.focus();
  });
}
