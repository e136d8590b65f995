// A pause between two pieces of work on one thread, in the page, in a worker and in Node.

/**
 * Lets waiting messages, events and frames in, and goes on in a task of its own. A message to oneself is not held
 * back in a page that is out of sight, as a timer would be.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
