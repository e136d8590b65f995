import { describe, expect, it } from 'vitest';
import { participleEn, pastEn, presentEn } from '#src/tutor/grammar/forms-en.ts';
import { persons } from '#src/tutor/grammar/ids.ts';
import { type EnglishVerbId, verbsEn } from '#src/tutor/grammar/verbs-en.ts';
import { decode, encodeText } from '#src/tutor/tokenizer.ts';
import { tokenOf } from '#src/tutor/vocabulary.ts';

// Written form by form, apart from the table: I, you, he in the present · in the past · participle.
const conjugations: Record<EnglishVerbId, string> = {
  be: 'am are is · was were was · been',
  bring: 'bring bring brings · brought brought brought · brought',
  buy: 'buy buy buys · bought bought bought · bought',
  clean: 'clean clean cleans · cleaned cleaned cleaned · cleaned',
  close: 'close close closes · closed closed closed · closed',
  come: 'come come comes · came came came · come',
  do: 'do do does · did did did · done',
  drink: 'drink drink drinks · drank drank drank · drunk',
  eat: 'eat eat eats · ate ate ate · eaten',
  find: 'find find finds · found found found · found',
  finish: 'finish finish finishes · finished finished finished · finished',
  give: 'give give gives · gave gave gave · given',
  go: 'go go goes · went went went · gone',
  have: 'have have has · had had had · had',
  help: 'help help helps · helped helped helped · helped',
  know: 'know know knows · knew knew knew · known',
  like: 'like like likes · liked liked liked · liked',
  listen: 'listen listen listens · listened listened listened · listened',
  live: 'live live lives · lived lived lived · lived',
  look: 'look look looks · looked looked looked · looked',
  lose: 'lose lose loses · lost lost lost · lost',
  make: 'make make makes · made made made · made',
  open: 'open open opens · opened opened opened · opened',
  play: 'play play plays · played played played · played',
  put: 'put put puts · put put put · put',
  read: 'read read reads · read read read · read',
  run: 'run run runs · ran ran ran · run',
  say: 'say say says · said said said · said',
  see: 'see see sees · saw saw saw · seen',
  sell: 'sell sell sells · sold sold sold · sold',
  sing: 'sing sing sings · sang sang sang · sung',
  sleep: 'sleep sleep sleeps · slept slept slept · slept',
  speak: 'speak speak speaks · spoke spoke spoke · spoken',
  start: 'start start starts · started started started · started',
  study: 'study study studies · studied studied studied · studied',
  talk: 'talk talk talks · talked talked talked · talked',
  tell: 'tell tell tells · told told told · told',
  visit: 'visit visit visits · visited visited visited · visited',
  walk: 'walk walk walks · walked walked walked · walked',
  want: 'want want wants · wanted wanted wanted · wanted',
  wash: 'wash wash washes · washed washed washed · washed',
  watch: 'watch watch watches · watched watched watched · watched',
  work: 'work work works · worked worked worked · worked',
  write: 'write write writes · wrote wrote wrote · written',
};

// What learners write when they make these verbs regular, and the -ing forms beside them.
const spellings: Partial<Record<EnglishVerbId, string>> = {
  buy: 'buyed buying',
  come: 'comed coming',
  eat: 'eated eating',
  go: 'goed going',
  have: 'haved having',
  make: 'maked making',
  put: 'putted putting',
  run: 'runned running',
  see: 'seed seeing',
  sleep: 'sleeped sleeping',
  study: 'studied studying',
  visit: 'visited visiting',
  write: 'writed writing',
};

const required =
  'work play walk talk listen watch study finish start look want like be have do go come see eat write';

const verbs = Object.keys(verbsEn) as EnglishVerbId[];
const written = (pieces: readonly string[]) => decode(pieces.map((piece) => tokenOf(piece, 'en')));

describe('the English verb table', () => {
  it.each(verbs)('conjugates %s form by form', (verb) => {
    const rows = [presentEn, pastEn].map((form) =>
      persons.map((person) => written(form(verb, person))).join(' '),
    );
    expect([...rows, written(participleEn(verb))].join(' · ')).toBe(conjugations[verb]);
  });

  it('holds the twenty verbs of the scope', () => {
    expect(verbs).toEqual(expect.arrayContaining(required.split(' ')));
  });

  it('spells -ed and -ing where a stem changes, as it does not', () => {
    for (const [verb, forms] of Object.entries(spellings))
      expect(`${written([verb, '+ed'])} ${written([verb, '+ing'])}`).toBe(forms);
  });

  it('reads every form back as the same tokens', () => {
    for (const verb of verbs)
      for (const person of persons)
        for (const form of [presentEn(verb, person), pastEn(verb, person), participleEn(verb)]) {
          const ids = form.map((piece) => tokenOf(piece, 'en'));
          expect(encodeText(decode(ids), 'en')).toEqual(ids);
        }
  });
});
