import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const code = `
var App_ = {};
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Проба').addItem('Открыть панель', 'openPanel_').addItem('Спросить', 'ask_')
    .addItem('Имя', 'askName_').addItem('Окно', 'window_').addItem('Упасть', 'fall_').addToUi();
}
function openPanel_() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Панель'));
}
function ask_() {
  var ui = SpreadsheetApp.getUi();
  var button = ui.alert('Вопрос', 'Записать?', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange('H1').setValue(button === ui.Button.YES ? 'записано' : 'нет');
}
function askName_() {
  var answer = SpreadsheetApp.getUi().prompt('Как вас зовут?');
  SpreadsheetApp.getActiveSpreadsheet().toast('Здравствуйте, ' + answer.getResponseText(), 'Привет', 30);
}
function window_() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Внутри</p>').setWidth(333).setHeight(222), 'Окно');
}
function fall_() { throw new Error('не вышло'); }
function echo(value) { return value; }
function fail() { throw new Error('не вышло'); }
function dates() { return [new Date()]; }
function where() { return SpreadsheetApp.getActiveSheet().getActiveRange().getA1Notation(); }
function go(address) { SpreadsheetApp.getActiveSheet().getRange(address).activate(); }
`;

const panel = `<!doctype html>
<html><head></head><body>
<p id="state">готово</p>
<a id="document" href="https://docs.google.com/document/d/abc/edit" target="_blank">Документ</a>
</body></html>`;

const manifest = {
  timeZone: 'Europe/Moscow',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

/** A tiny add-in for trying the page around it. */
export async function smallAddIn(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nastavnik-addin-'));
  await writeFile(join(folder, 'Code.js'), code);
  await writeFile(join(folder, 'panel.html'), panel);
  await writeFile(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  return folder;
}
