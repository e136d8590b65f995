// The stops of the paths in words and addresses, and the time they take.
import type { Locale } from '#src/book/locales.ts';
import { moduleNumber, type Stop, stopOf } from '#src/worksheet/roadmap.ts';
import { moduleNames } from '../kit/module-names.ts';
import { type Words, wordsIn } from '../kit/words.ts';
import { moduleAddress } from '../module/known-modules.ts';
import { roadmapStrings } from './strings.ts';

/** A stop as a page shows it. */
export interface ShownStop {
  readonly stop: Stop;
  readonly name: string;
  readonly href: string;
  readonly time: string;
}

type Say = Words<keyof (typeof roadmapStrings)['en']>;

/** A stop in a language. */
export function shownStop(stop: Stop, locale: Locale): ShownStop {
  const say = wordsIn(roadmapStrings, locale);
  const { module, anchor, minutes } = stopOf(stop);
  const values = { n: moduleNumber(module), name: moduleNames[locale][module], section: stop };
  return {
    stop,
    name: say(anchor === null ? 'stop' : 'section', values),
    href: moduleAddress(module, locale, anchor),
    time: timeText(minutes, say),
  };
}

/** Minutes as they are up to an hour and a half, beyond as hours and minutes. */
export function timeText(minutes: number, say: Say): string {
  if (minutes <= 90) return say('minutesOnly', { minutes });
  const rest = minutes % 60;
  const hours = (minutes - rest) / 60;
  return rest === 0 ? say('hoursOnly', { hours }) : say('minutes', { hours, minutes: rest });
}
