import { expect, test } from 'vitest';
import { documentVisibility, receivedVisibility, sendVisibility } from '#src/measure/visibility.ts';

class FakeDocument extends EventTarget {
  hidden = false;
  set(hidden: boolean) {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

const heard = () => new Promise((resolve) => setTimeout(resolve, 5));

test('tells a worker when its page is hidden and shown again', async () => {
  const document = new FakeDocument();
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  const end = sendVisibility(documentVisibility(document), port1);
  const visibility = receivedVisibility(port2);
  let changes = 0;
  const unsubscribe = visibility.subscribe(() => changes++);
  await heard();
  expect(visibility.hidden()).toBe(false);
  document.set(true);
  await heard();
  expect(visibility.hidden()).toBe(true);
  document.set(false);
  await heard();
  expect(changes).toBe(2);
  unsubscribe();
  end();
  document.set(true);
  await heard();
  expect(visibility.hidden()).toBe(false);
  expect(changes).toBe(2);
  port1.close();
});

test('learns at once of a page that is hidden already', async () => {
  const document = new FakeDocument();
  document.set(true);
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  sendVisibility(documentVisibility(document), port1);
  const visibility = receivedVisibility(port2);
  await heard();
  expect(visibility.hidden()).toBe(true);
  port1.close();
});
