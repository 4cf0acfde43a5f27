import { render } from 'preact';
import type { ScreenName } from '../src/core/protocol/shapes/status';
import { App } from './app';
import { createCall } from './call';
import { Lonely } from './lonely';
import { createStore } from './state';
import { scriptTransport } from './transport';

const root = document.getElementById('sidebar');
const transport = scriptTransport();
/** Written by the add-in before the page is shown; one of its own words, never a person's. */
const first = document.body.dataset.screen as ScreenName | undefined;
if (root) render(transport ? <App store={createStore(createCall(transport), first)} /> : <Lonely />, root);
