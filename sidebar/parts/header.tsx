import type { ScreenName } from '../../src/core/protocol/calls';
import { useStore } from '../state';
import { screenTitles } from '../wording';

/** Shows the top of a screen and reads its name out. */
export function focusHeading(screen: ScreenName, options?: FocusOptions): void {
  document.getElementById(headingId(screen))?.focus(options);
}

function headingId(screen: ScreenName): string {
  return `title-${screen}`;
}

/** The heading takes the focus when the screen changes. */
export function Header({ screen, title }: { screen: ScreenName; title?: string }) {
  const store = useStore();
  return (
    <header>
      {screen !== 'home' && (
        <button type="button" class="back" onClick={() => store.go('home')}>
          <span aria-hidden="true">‹ </span>Все этапы
        </button>
      )}
      <h1 id={headingId(screen)} tabIndex={-1}>
        {title || screenTitles[screen]}
      </h1>
    </header>
  );
}
