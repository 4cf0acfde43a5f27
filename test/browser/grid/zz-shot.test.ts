import { test } from 'vitest';
import { openPage } from '../page';

test('shots', async () => {
  const o = await openPage('examples/school.xlsx');
  const { page } = o;
  await page.waitForTimeout(500);
  await page.locator('[aria-rowindex="8"] [aria-colindex="2"]').hover();
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/h4-1.png' });
  await page.getByRole('menuitem', { name: 'Правка' }).click();
  await page.getByRole('tab', { name: 'Наставники' }).click();
  await page.waitForTimeout(400);
  await page.locator('[aria-rowindex="10"] [aria-colindex="3"]').click({ button: 'right' });
  await page.waitForTimeout(200);
  await page.screenshot({ path: '/tmp/h4-2.png' });
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 400);
  await page.mouse.wheel(500, 0);
  await page.waitForTimeout(300);
  await page.locator('[aria-rowindex="24"] [aria-colindex="8"]').dblclick();
  await page.waitForTimeout(300);
  await page.screenshot({ path: '/tmp/h4-3.png' });
  console.log(o.errors);
  await o.close();
});
