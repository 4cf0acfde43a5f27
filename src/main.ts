/** @OnlyCurrentDoc */
import { handlers } from './core/operations/handlers';
import { dispatch } from './core/protocol/dispatch';
import type { ScreenName } from './core/protocol/shapes/status';
import { menu } from './core/wording/menu';
import { googlePorts } from './google/ports';
import { showSidebar } from './google/sidebar';

/** Replaced by the build with a fingerprint of the code, so that a sidebar of an older build is noticed. */
const build = '__BUILD_ID__';

/** Filled in by the build: JSON Schema of every call's input. */
declare const CALL_SCHEMAS: Readonly<Record<string, unknown>>;

/** Simple trigger: runs with few rights and must never fail, or the menu is gone. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu(menu.title)
    .addItem(menu.home, 'openSidebar_')
    .addSeparator()
    .addItem(menu.check, 'openCheck_')
    .addItem(menu.columns, 'openColumns_')
    .addItem(menu.applications, 'openApplications_')
    .addItem(menu.changes, 'openChanges_')
    .addSeparator()
    .addItem(menu.rules, 'openRules_')
    .addItem(menu.pairs, 'openPairs_')
    .addItem(menu.standing, 'openStanding_')
    .addItem(menu.roadmap, 'openRoadmap_')
    .addItem(menu.order, 'openOrder_')
    .addItem(menu.survey, 'openSurvey_')
    .addItem(menu.director, 'openDirector_')
    .addSeparator()
    .addItem(menu.setUp, 'openSetUp_')
    .addItem(menu.privacy, 'openPrivacy_')
    .addToUi();
}

/** The one function that the sidebar and the command line may call. */
export function call(request: string): string {
  return dispatch(request, build, handlers(googlePorts(), CALL_SCHEMAS), (words) => console.error(words));
}

export const openSidebar_ = (): void => show('home');
export const openCheck_ = (): void => show('check');
export const openColumns_ = (): void => show('columns');
export const openApplications_ = (): void => show('applications');
export const openChanges_ = (): void => show('changes');
export const openRules_ = (): void => show('rules');
export const openPairs_ = (): void => show('pairs');
export const openStanding_ = (): void => show('standing');
export const openRoadmap_ = (): void => show('roadmap');
export const openOrder_ = (): void => show('order');
export const openSurvey_ = (): void => show('survey');
export const openDirector_ = (): void => show('director');
export const openSetUp_ = (): void => show('setUp');
export const openPrivacy_ = (): void => show('privacy');

function show(screen: ScreenName): void {
  showSidebar(menu.title, screen);
}
