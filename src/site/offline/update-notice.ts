// The notice of a new edition: it waits for the reader, and for what must not be interrupted in any tab.
import { busyNow } from '#islands/kit/busy.ts';
import { tell } from '#islands/offline/worker-talk.ts';

/** Shows the page's notice for the edition that waits. */
export function offerUpdate(registration: ServiceWorkerRegistration): void {
  const notice = document.querySelector<HTMLElement>('[data-part="update"]');
  const status = notice?.querySelector<HTMLElement>('[data-part="update-status"]');
  if (!notice || !status || !notice.hidden) return;
  notice.hidden = false;
  notice.querySelector('[data-part="update-later"]')?.addEventListener('click', () => {
    notice.hidden = true;
  });
  notice.querySelector('[data-part="update-now"]')?.addEventListener('click', () => {
    void takeOver(registration, status);
  });
}

async function takeOver(registration: ServiceWorkerRegistration, status: HTMLElement) {
  const [busy] = await busyNow();
  if (busy !== undefined) {
    status.textContent = status.dataset[busy] ?? '';
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  if (registration.waiting) tell(registration.waiting, { say: 'take-over' });
}
