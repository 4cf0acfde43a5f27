import './style.css';
import { targetOf } from '../server/addresses';
import type { RunReply } from '../server/protocol';
import { Book } from './book';
import { Connection } from './connection';
import { byId } from './dom';
import { FindBar } from './find';
import { showFrameDialog } from './frame/dialog';
import { Sidebar } from './frame/sidebar';
import { boxOf } from './grid/address';
import { addInMenus } from './menus/addInMenu';
import { icons } from './menus/icons';
import { contextItems, mainMenus } from './menus/mainMenus';
import { openMenu } from './menus/menu';
import { MenuBar } from './menus/menuBar';
import { Toolbar } from './menus/toolbar';
import { FilesPanel } from './panels/files';
import { ask, confirm } from './panels/questions';
import { Saved } from './panels/saved';
import { running, toast, unreachable } from './panels/toasts';
import { closePopupsOnClicks } from './popup';
import { Tabs } from './tabs';
import { Workplace } from './workplace';

void start();

async function start(): Promise<void> {
  const token = document.querySelector<HTMLMetaElement>('meta[name=token]')!.content;
  // The token in the address would stay in the browser's history.
  history.replaceState(null, '', '/');
  const connection = new Connection(token);
  await connection.opened();

  const saved = new Saved();
  const book = new Book(connection, {
    changed: refresh,
    filled: redraw,
    moved: (there) => place?.moveTo(there),
  });
  let place: Workplace | null = null;
  const focus = (): void => place?.focus();
  const files = new FilesPanel(focus);
  const frames = {
    run: (fn: string, args: readonly unknown[]) => run(fn, args, 'script.run'),
    focusGrid: focus,
    follow,
  };
  const sidebar = new Sidebar(frames);
  const menuBar = new MenuBar(byId('menus'), focus);
  const questions = new Map<number, () => void>();
  let lastMenus: Parameters<typeof addInMenus>[0] = [];

  connection.on('menu', ({ menus }) => {
    lastMenus = menus;
    showMenus();
  });
  connection.on('sidebar', ({ frame }) => sidebar.show(frame));
  connection.on('dialog', ({ frame, modal }) => showFrameDialog(frame, modal, frames));
  connection.on('toast', ({ title, message, seconds }) => toast(title, message, seconds));
  connection.on('saved', (event) => saved.show(event.saved));
  connection.on('artefacts', ({ artefacts }) => files.show(artefacts));
  connection.on('patch', ({ patch }) => book.apply(patch));
  connection.on('answered', ({ id }) => questions.get(id)?.());
  connection.on('question', ({ id, question }) => {
    if (questions.has(id)) return;
    const { answer, withdraw } = ask(question);
    questions.set(id, withdraw);
    void answer.then((given) => connection.post('/dialog', { id, ...given })).then(focus);
  });
  connection.onBreak((broken) => {
    saved.broken(broken);
    unreachable(broken);
    // What is typed now would look written and be lost.
    for (const id of ['grid', 'formula-line']) byId(id).inert = broken;
    if (!broken) focus();
  });

  const view = await connection.post('/open', {});
  book.open(view);
  document.title = view.name;
  byId('name').textContent = view.name;
  saved.show(view.saved);
  files.show(view.artefacts);
  const ready = new Workplace(connection, book, {
    changed: () => toolbar.refresh(),
    find: () => findBar.open(),
    follow,
    menu: (on, x, y) => openMenu(contextItems(ready, on), x, y, focus),
  });
  place = ready;
  const findBar = new FindBar(
    async (text) => (await connection.post('/find', { sheet: book.activeId, text })).places,
    (row, column) => ready.selection.go({ row, column }),
    focus,
  );
  const toolbar = new Toolbar(
    [
      {
        title: 'Отменить (Ctrl+Z)',
        icon: icons.undo,
        off: () => !book.canUndo,
        act: () => void ready.edit({ kind: 'undo' }),
      },
      {
        title: 'Повторить (Ctrl+Y)',
        icon: icons.redo,
        off: () => !book.canRedo,
        act: () => void ready.edit({ kind: 'redo' }),
      },
      'line',
      {
        title: 'Сортировать от А до Я',
        icon: icons.ascending,
        off: () => false,
        act: () => ready.sort(true),
      },
      {
        title: 'Сортировать от Я до А',
        icon: icons.descending,
        off: () => false,
        act: () => ready.sort(false),
      },
      'line',
      {
        title: 'Найти (Ctrl+F)',
        icon: icons.find,
        off: () => false,
        act: () => setTimeout(() => findBar.open()),
      },
    ],
    focus,
  );
  const tabs = new Tabs(byId('tabs'), {
    show: (sheet) => ready.showSheet(sheet),
    add: () => void ready.edit({ kind: 'addSheet' }),
    rename: (sheet, name) => void ready.edit({ kind: 'renameSheet', sheet, name }),
    remove: ({ id, name }) =>
      void confirm('Удаление листа', `Удалить лист «${name}» со всем, что на нём есть?`).then((sure) => {
        if (sure) void ready.edit({ kind: 'deleteSheet', sheet: id });
      }),
    hide: (sheet) => void ready.edit({ kind: 'hideSheet', sheet }),
    unhide: (sheet) => void ready.edit({ kind: 'showSheet', sheet }),
    move: (sheet, index) => void ready.edit({ kind: 'moveSheet', sheet, index }),
    focusGrid: focus,
  });
  closePopupsOnClicks();
  document.addEventListener('keydown', (event) => {
    if (event.key === 'F10' && !event.shiftKey) menuBar.focus();
    else if (event.key === 'F6') byId('sidebar-body').querySelector('iframe')?.focus();
    else return;
    event.preventDefault();
  });
  showMenus();
  refresh();
  if (view.select) ready.show(view.select);
  focus();
  if (view.warnings.length > 0) toast('Что заметили при открытии', view.warnings.join('\n'), -1);
  document.body.dataset.ready = 'true';

  function refresh(): void {
    if (!place) return;
    place.refresh();
    tabs.show(book.sheets, book.activeId);
    toolbar.refresh();
  }

  function redraw(): void {
    place?.view.redraw();
  }

  function showMenus(): void {
    if (place)
      menuBar.show([...mainMenus(place, () => findBar.open()), ...addInMenus(lastMenus, runFromMenu)]);
  }

  function run(fn: string, args: readonly unknown[], from: 'menu' | 'script.run'): Promise<RunReply> {
    place?.settle();
    return connection.post('/run', { fn, args, from });
  }

  function runFromMenu(fn: string): void {
    const over = running();
    run(fn, [], 'menu').then(
      (reply) => over(reply.ok ? null : `${reply.name}: ${reply.message}`),
      () => over('Программа не отвечает. Проверьте, открыто ли её окно.'),
    );
  }

  /** A link of the add-in's or of a cell: to a place here, to a page of this host, or out. */
  function follow(address: string): void {
    const target = targetOf(address, book.id);
    if (target?.kind === 'page') window.open(target.address, '_blank', 'noopener');
    else if (target?.kind === 'place') showPlace(target.sheet, target.range);
    else if (/^(https?:|mailto:)/.test(address)) window.open(address, '_blank', 'noopener');
  }

  function showPlace(sheet: number | null, range: string | null): void {
    const there = book.sheet(sheet ?? book.activeId);
    if (!there || !place) return;
    const box = boxOf(range ?? 'A1', there.maxRows, there.maxColumns) ?? {
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
    };
    place.show({ sheet: there.id, box });
    focus();
  }
}
