/** Pixels for the widest text of a column that is on the screen; null when there is none. */
export function fittingWidth(stage: HTMLElement, column: number): number | null {
  const texts = [...stage.querySelectorAll<HTMLElement>(`[aria-colindex="${column + 1}"] > .text`)];
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen || texts.length === 0) return null;
  const widths = texts.map((text) => {
    pen.font = getComputedStyle(text).font;
    return Math.max(...(text.textContent ?? '').split('\n').map((line) => pen.measureText(line).width));
  });
  return Math.min(widest, Math.max(narrowest, Math.ceil(Math.max(...widths)) + padding));
}

const widest = 600;
const narrowest = 30;
const padding = 12;
