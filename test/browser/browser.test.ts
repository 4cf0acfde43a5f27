import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { carriedAvailable, carriedBrowser } from './carriedBrowser';

describe.skipIf(!carriedAvailable())('the browser that npm brings', () => {
  it('starts and draws Russian letters', async () => {
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ ...carriedBrowser(), args: root });
    const page = await browser.newPage();
    // A Chromium without a font draws nothing and says nothing.
    const ink = await page.evaluate(() => {
      const pen = document.createElement('canvas').getContext('2d')!;
      const dark = (text: string): string => {
        pen.clearRect(0, 0, 300, 150);
        pen.font = '40px sans-serif';
        pen.fillText(text, 10, 60);
        return pen
          .getImageData(0, 0, 300, 150)
          .data.filter((value, i) => i % 4 === 3 && value > 128)
          .length.toString();
      };
      return ['Ж', 'П', ' '].map(dark);
    });
    await browser.close();
    expect(ink[2]).toBe('0');
    expect(ink[0]).not.toBe('0');
    // Two boxes for two missing letters would be the same.
    expect(ink[0]).not.toBe(ink[1]);
  });
});
