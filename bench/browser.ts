import { type Browser, chromium, type Page } from 'playwright';
import { requireChromium } from '../scripts/chromium.ts';

export const VIEWPORT = { width: 1440, height: 900 };

export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await requireChromium(), args: ['--no-sandbox', '--disable-gpu'] });

/** Milliseconds from the moment given to the frame after the one in which the first row shows the name. */
export function firstRowShown(page: Page, name: string, since: 'now' | 'last input'): Promise<number> {
  return page.evaluate(
    ([expected, from]) =>
      new Promise<number>((resolve, reject) => {
        const began = from === 'now' ? performance.now() : Number(document.body.dataset['lastInput']);
        const look = (): void => {
          const cell = document.querySelector('#clients-grid [row-index="0"] [col-id="name"]');
          if (cell?.textContent?.trim() === expected)
            requestAnimationFrame(() => resolve(performance.now() - began));
          else if (performance.now() - began > 20_000) reject(new Error(`Never shown: ${expected}`));
          else requestAnimationFrame(look);
        };
        look();
      }),
    [name, since] as const,
  );
}
