import type { ScreenName } from '../../src/core/protocol/calls';
import { useStore } from '../state';
import { screenTitles } from '../wording';

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
      <h1 id={'title-' + screen} tabIndex={-1}>
        {title || screenTitles[screen]}
      </h1>
    </header>
  );
}
