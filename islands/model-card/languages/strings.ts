// Words of the comparison of languages.
import { defineStrings } from '../../kit/define-strings.ts';

/** `finding.<id>` is the sentence on the held-out cells; shares come with their sign. */
export const languagesStrings = defineStrings({
  en: {
    table: 'English beside Spanish on matched cells',
    set: 'Set of prompts',
    cells: 'Matched cells',
    en: 'English',
    es: 'Spanish',
    difference: 'English − Spanish (points)',
    interval: '95% interval',
    better: 'Cells where English, Spanish, neither is better',
    what: 'A matched cell is a verb, a tense, a person, a polarity and a judgement that were asked in both languages; every cell weighs the same. The interval is a bootstrap over cells.',
    'finding.en':
      'On the {{cells}} matched held-out cells the tutor does better in English: {{en}} against {{es}} in Spanish, {{difference}} percentage points (95% interval {{interval}}).',
    'finding.es':
      'On the {{cells}} matched held-out cells the tutor does better in Spanish: {{es}} against {{en}} in English, a difference of {{difference}} percentage points for English (95% interval {{interval}}).',
    'finding.neither':
      'On the {{cells}} matched held-out cells the tutor answers {{en}} in English and {{es}} in Spanish. The difference, {{difference}} percentage points (95% interval {{interval}}), does not tell the languages apart.',
    'finding.unknown':
      'On the {{cells}} matched held-out cells the tutor answers {{en}} in English and {{es}} in Spanish, {{difference}} percentage points apart. No interval is recorded, so it cannot be said whether that is chance.',
  },
  es: {
    table: 'El inglés junto al español en casillas emparejadas',
    set: 'Conjunto de frases',
    cells: 'Casillas emparejadas',
    en: 'Inglés',
    es: 'Español',
    difference: 'Inglés − español (puntos)',
    interval: 'Intervalo del 95 %',
    better: 'Casillas en que es mejor el inglés, el español, ninguno',
    what: 'Una casilla emparejada es un verbo, un tiempo, una persona, una polaridad y un juicio que se preguntaron en las dos lenguas; todas pesan lo mismo. El intervalo es un bootstrap sobre casillas.',
    'finding.en':
      'En las {{cells}} casillas reservadas emparejadas, el tutor acierta más en inglés: el {{en}} frente al {{es}} en español, {{difference}} puntos porcentuales (intervalo del 95 %: {{interval}}).',
    'finding.es':
      'En las {{cells}} casillas reservadas emparejadas, el tutor acierta más en español: el {{es}} frente al {{en}} en inglés, una diferencia de {{difference}} puntos porcentuales para el inglés (intervalo del 95 %: {{interval}}).',
    'finding.neither':
      'En las {{cells}} casillas reservadas emparejadas, el tutor acierta el {{en}} en inglés y el {{es}} en español. La diferencia, {{difference}} puntos porcentuales (intervalo del 95 %: {{interval}}), no permite distinguir las lenguas.',
    'finding.unknown':
      'En las {{cells}} casillas reservadas emparejadas, el tutor acierta el {{en}} en inglés y el {{es}} en español, con {{difference}} puntos porcentuales de diferencia. No hay intervalo registrado, así que no se puede decir si es azar.',
  },
});
