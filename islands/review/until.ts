// How far off an instant is, as a reader says it: "in 10 minutes", "dentro de 4 días".
import { type Locale, locales } from '#src/book/locales.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The time from `now` until `due` (ISO 8601) in words; what is past is in no time. */
export function untilText(due: string, now: string, locale: Locale): string {
  const away = Math.max(0, Date.parse(due) - Date.parse(now));
  const words = new Intl.RelativeTimeFormat(locales[locale].tag);
  if (away < hour) return words.format(Math.max(1, Math.round(away / minute)), 'minute');
  if (away < 1.5 * day) return words.format(Math.round(away / hour), 'hour');
  if (away < 60 * day) return words.format(Math.round(away / day), 'day');
  return words.format(Math.round(away / (30.44 * day)), 'month');
}
