import { render } from 'preact';
import { App } from './app';
import { createCall } from './call';
import { Lonely } from './lonely';
import { createStore } from './state';
import { scriptTransport } from './transport';

const root = document.getElementById('sidebar');
const transport = scriptTransport();
if (root) render(transport ? <App store={createStore(createCall(transport))} /> : <Lonely />, root);
