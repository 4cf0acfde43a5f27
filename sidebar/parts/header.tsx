import type { ScreenName } from '../../src/core/protocol/shapes/status';
import { usePart, useStore } from '../state';
import { screenTitles } from '../wording';

/** Shows the top of a screen and reads its name out. */
export function focusHeading(screen: ScreenName, options?: FocusOptions): void {
  document.getElementById(headingId(screen))?.focus(options);
}

function headingId(screen: ScreenName): string {
  return `title-${screen}`;
}

/** To the screen that sent her here, or to the first one. */
export function useBack(): ScreenName {
  return usePart((state) => state.from) ?? 'home';
}

export function backWords(screen: ScreenName): string {
  return screen === 'home' ? 'Все этапы' : `Вернуться: ${screenTitles[screen]}`;
}

/** The heading takes the focus when the screen changes. */
export function Header({ screen, title }: { screen: ScreenName; title?: string }) {
  const store = useStore();
  const back = useBack();
  return (
    <header>
      {screen !== 'home' && (
        <button type="button" class="back" onClick={() => store.go(back)}>
          <span aria-hidden="true">‹ </span>
          {backWords(back)}
        </button>
      )}
      <h1 id={headingId(screen)} tabIndex={-1}>
        {title || screenTitles[screen]}
      </h1>
    </header>
  );
}
