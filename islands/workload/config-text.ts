// Why a pasted configuration is refused, in the reader's language.
import { formatNumber, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { families } from '#src/worksheet/model-config/families.ts';
import type { ConfigProblem } from '#src/worksheet/model-config/problem.ts';
import { wordsIn } from '../kit/words.ts';
import { configProblemStrings } from './words/problems.ts';

/** The sentence of a problem: what came, and what to do. */
export function configProblemText(problem: ConfigProblem, locale: Locale): string {
  const say = wordsIn(configProblemStrings, locale);
  switch (problem.kind) {
    case 'too-large':
      return say(problem.kind, {
        bytes: formatQuantity(problem.bytes, 'byte', locale, { digits: 3 }),
        limit: formatQuantity(problem.limit, 'byte', locale, { digits: 3 }),
      });
    case 'unknown-type':
      return say(problem.kind, { type: problem.type, known: Object.keys(families).join(', ') });
    case 'wrong-type':
      return say(problem.kind, {
        field: problem.field,
        expected: say(`expected.${problem.expected}`),
      });
    case 'out-of-range':
      return say(problem.kind, {
        field: problem.field,
        value: formatNumber(problem.value, locale),
        low: formatNumber(problem.low, locale),
        high: formatNumber(problem.high, locale),
      });
    case 'contradiction': {
      const list = new Intl.ListFormat(locale, { type: 'conjunction' });
      const fields = list.format(problem.fields.map((name) => say('quoted', { name })));
      return say(problem.kind, { fields, rule: say(`rule.${problem.id}`) });
    }
    default: {
      const { kind, ...values } = problem;
      return say(kind, values);
    }
  }
}
