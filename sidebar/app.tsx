import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ScreenName } from '../src/core/protocol/shapes/status';
import { focusHeading } from './parts/header';
import { Notice } from './parts/notice';
import { ApplicationsScreen } from './screens/applications/applications';
import { ChangesScreen } from './screens/changes';
import { CheckScreen } from './screens/check/check';
import { ColumnsScreen } from './screens/columns/columns';
import { DirectorScreen } from './screens/director';
import { HomeScreen } from './screens/home';
import { OrderScreen } from './screens/order';
import { PairsScreen } from './screens/pairs/pairs';
import { PrivacyScreen } from './screens/privacy';
import { RoadmapScreen } from './screens/roadmap';
import { RulesScreen } from './screens/rules/rules';
import { WordsScreen } from './screens/rules/words';
import { SettingsScreen } from './screens/settings';
import { SetUpScreen } from './screens/setUp';
import { StandingScreen } from './screens/standing/standing';
import { SurveyScreen } from './screens/survey/survey';
import { type Store, StoreContext, useJob, usePart, useScreen, useStore } from './state';

const screens: Readonly<Record<ScreenName, ComponentType>> = {
  home: HomeScreen,
  setUp: SetUpScreen,
  settings: SettingsScreen,
  privacy: PrivacyScreen,
  columns: ColumnsScreen,
  check: CheckScreen,
  applications: ApplicationsScreen,
  changes: ChangesScreen,
  pairs: PairsScreen,
  rules: RulesScreen,
  words: WordsScreen,
  standing: StandingScreen,
  roadmap: RoadmapScreen,
  order: OrderScreen,
  survey: SurveyScreen,
  director: DirectorScreen,
};

export function App({ store }: { store: Store }) {
  return (
    <StoreContext.Provider value={store}>
      <Screens />
      <PlaceTrouble />
      <Said />
    </StoreContext.Provider>
  );
}

/** A screen once opened stays in the page, hidden: what was typed, ticked and unfolded is there on return. */
function Screens() {
  const current = useScreen();
  const [opened, setOpened] = useState<readonly ScreenName[]>([current]);
  const scrolls = useRef(new Map<ScreenName, number>());
  const before = useRef(current);

  if (!opened.includes(current)) setOpened([...opened, current]);

  useLayoutEffect(() => {
    if (before.current === current) return;
    before.current = current;
    focusHeading(current, { preventScroll: true });
    window.scrollTo(0, scrolls.current.get(current) ?? 0);
  }, [current]);

  useEffect(() => {
    const remember = () => scrolls.current.set(before.current, window.scrollY);
    window.addEventListener('scroll', remember);
    return () => window.removeEventListener('scroll', remember);
  }, []);

  return (
    <>
      {opened.map((name) => {
        const Screen = screens[name];
        return (
          <div key={name} class="screen" hidden={name !== current}>
            <Screen />
          </div>
        );
      })}
    </>
  );
}

/** Any list may ask for a cell, so a refusal to show it stands at the foot of every screen. */
function PlaceTrouble() {
  const store = useStore();
  const job = useJob('place.select');
  if (!job?.error) return null;
  return (
    <div class="foot">
      <Notice refusal={job.error}>
        <button type="button" class="button link" onClick={() => store.dismiss('place.select')}>
          Скрыть
        </button>
      </Notice>
    </div>
  );
}

/** Reads results out to those who do not see them appear. */
function Said() {
  return (
    <div class="spoken" aria-live="polite">
      {usePart((state) => state.said)}
    </div>
  );
}
