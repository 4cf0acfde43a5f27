import { byId, make } from '../dom';

export interface Tool {
  readonly title: string;
  /** Path of a 24 × 24 drawing. */
  readonly icon: string;
  readonly off: () => boolean;
  readonly act: () => void;
}

/** The row of buttons under the menus. */
export class Toolbar {
  private readonly buttons: { readonly element: HTMLButtonElement; readonly tool: Tool }[] = [];

  constructor(tools: readonly (Tool | 'line')[], focusGrid: () => void) {
    const bar = byId('toolbar');
    for (const tool of tools) {
      if (tool === 'line') {
        bar.append(make('span', { class: 'tool-line' }));
        continue;
      }
      const element = make('button', {
        type: 'button',
        class: 'tool',
        title: tool.title,
        'aria-label': tool.title,
      });
      element.append(drawing(tool.icon));
      element.addEventListener('mousedown', (event) => event.preventDefault());
      element.addEventListener('click', () => {
        tool.act();
        focusGrid();
      });
      this.buttons.push({ element, tool });
      bar.append(element);
    }
  }

  refresh(): void {
    for (const { element, tool } of this.buttons) element.disabled = tool.off();
  }
}

function drawing(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  for (const [name, value] of Object.entries({ fill: 'none', stroke: 'currentColor', 'stroke-width': '2' })) {
    line.setAttribute(name, value);
  }
  svg.append(line);
  return svg;
}
