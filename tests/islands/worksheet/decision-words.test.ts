import { expect, test } from 'vitest';
import { decisionWords } from '#islands/worksheet/decision-words.ts';
import { wordingIn } from '#islands/worksheet/wording.ts';
import { localeIds } from '#src/book/locales.ts';
import { audit } from '#src/worksheet/audit.ts';
import { decisionRecord } from '#src/worksheet/decision-record.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { findingIds } from '#src/worksheet/findings.ts';
import { currentAttempt } from '#src/worksheet/machine.ts';
import { finished, world } from '../../worksheet/sample-work.ts';
import { sampleFindings } from './sample-findings.ts';

test.each(localeIds)('a record in %s has a heading and words for every part', (locale) => {
  const words = decisionWords(wordingIn(locale, 'speculative'));
  const audited = { ...audit(speculative, finished(), world) };
  const findings = findingIds.map((id) => sampleFindings[id]);
  const record = decisionRecord(
    speculative,
    currentAttempt(finished()),
    { ...audited, findings },
    words,
  );
  expect(record.match(/^## /gm)?.length).toBeGreaterThan(12);
  expect(record).toContain(words.verdicts.never);
  expect(record).toContain(words.quantity('parameters'));
  expect(record).not.toMatch(/\{\{|undefined|NaN|\[object/);
});
