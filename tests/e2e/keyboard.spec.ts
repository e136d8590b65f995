// Figures that are moved by hand, moved by keyboard alone; the worksheet's and the questions' keys are pressed
// in their own tests.
import { part } from './experiment-lab.ts';
import { expect, test } from './guarded.ts';
import { keyboard } from './hands.ts';

const chapter = 'phase-36/speculative/';

test('the draft of the acceptance rule is chosen with arrows, and figure and table follow', async ({
  page,
}) => {
  const hand = keyboard(page);
  await page.goto(`es/${chapter}`);
  const lab = page.locator('lab-acceptance-rule');
  await lab.scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-ready', '');
  await expect(part(lab, 'beta')).toHaveText('0,52');
  const drawn = await part(lab, 'plot').innerHTML();
  await hand.tick(lab.locator('input[value="random"]'));
  await expect(part(lab, 'beta')).toHaveText('0,56');
  await expect(part(lab, 'row').first().locator('td')).toHaveText([
    '0,62',
    '0,20',
    '0,20',
    '0,42',
    '0,62',
  ]);
  await expect.poll(() => part(lab, 'plot').innerHTML()).not.toBe(drawn);
});

test('the break-even figure follows its sliders, and says what they amount to', async ({
  page,
}) => {
  const hand = keyboard(page);
  await page.goto(`en/${chapter}`);
  const lab = page.locator('lab-break-even').first();
  await lab.scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-ready', '');
  await expect(part(lab, 'sentence')).toContainText('times as fast as plain decoding');
  await hand.slide(lab.locator('input[name="positionCost"]'), 0.5);
  await expect(part(lab, 'positionCost-value')).toHaveText('0.50');
  await hand.slide(lab.locator('input[name="draftCost"]'), 0.5);
  await expect(part(lab, 'sentence')).toContainText('No draft length pays');
  await expect(part(lab, 'rows').locator('tr')).toHaveCount(8);
});

test('a measurement is started and given up, and the focus stays with its buttons', async ({
  page,
}) => {
  const hand = keyboard(page);
  await page.goto(`es/${chapter}`);
  const lab = page.locator('lab-experiment[data-experiment="batch"]');
  await hand.press(part(lab, 'measure'));
  await expect(part(lab, 'cancel')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(part(lab, 'status')).toHaveText(/^Cancelado\./);
  await expect(part(lab, 'measure')).toBeFocused();
});
