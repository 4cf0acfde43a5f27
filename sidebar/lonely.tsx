/** Shown when the page is opened by itself, without a spreadsheet behind it. */
export function Lonely() {
  return (
    <section class="screen">
      <h1>Панель открыта отдельно от таблицы</h1>
      <p>Здесь она не видит ваших списков и ничего не может изменить.</p>
      <p>Откройте таблицу с реестром и вызовите панель из меню дополнения.</p>
    </section>
  );
}
