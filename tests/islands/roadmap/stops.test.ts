import { expect, test } from 'vitest';
import { wordsIn } from '#islands/kit/words.ts';
import { shownStop, timeText } from '#islands/roadmap/stops.ts';
import { roadmapStrings } from '#islands/roadmap/strings.ts';

test('a stop says its module, and its section where it is one', () => {
  expect(shownStop('2.1', 'en').name).toBe('Module 2, section 2.1 · Attention');
  expect(shownStop('10-frontiers', 'es').name).toBe('Módulo 10 · Fronteras');
});

test('times are told in hours and minutes', () => {
  const say = wordsIn(roadmapStrings, 'en');
  expect(timeText(45, say)).toBe('About 45 min');
  expect(timeText(90, say)).toBe('About 90 min');
  expect(timeText(120, say)).toBe('About 2 h');
  expect(timeText(125, say)).toBe('About 2 h 5 min');
});
