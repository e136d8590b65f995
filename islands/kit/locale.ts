// The language of the page a component is rendered in, known from its address.
import { isLocale, type Locale } from '#src/book/locales.ts';

interface Rendering {
  readonly url?: URL | undefined;
  readonly currentLocale?: string | undefined;
}

/** The language of the page being rendered; English where there is no page around the component. */
export function pageLocale({ url, currentLocale }: Rendering): Locale {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const path = url?.pathname ?? '';
  const first = (path.startsWith(`${base}/`) ? path.slice(base.length) : path).split('/')[1];
  if (isLocale(first)) return first;
  return isLocale(currentLocale) ? currentLocale : 'en';
}
