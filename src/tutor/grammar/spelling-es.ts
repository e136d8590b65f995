// Spanish spelling where a stem meets an ending: busqué, llegué, empecé, leyó, leíste, traído.
// The sounds are regular; only letters and written accents change.

/** The endings of the scope, by class: what a learner's table calls regular. */
export const regularEndings = {
  ar: {
    infinitive: '+ar',
    present: ['+o', '+as', '+a'],
    past: ['+é', '+aste', '+ó'],
    future: ['+aré', '+arás', '+ará'],
    participle: '+ado',
  },
  er: {
    infinitive: '+er',
    present: ['+o', '+es', '+e'],
    past: ['+í', '+iste', '+ió'],
    future: ['+eré', '+erás', '+erá'],
    participle: '+ido',
  },
  ir: {
    infinitive: '+ir',
    present: ['+o', '+es', '+e'],
    past: ['+í', '+iste', '+ió'],
    future: ['+iré', '+irás', '+irá'],
    participle: '+ido',
  },
} as const;

/** The class of a Spanish verb. */
export type SpanishClass = keyof typeof regularEndings;

/** Endings outside the scope (plural persons, other tenses), with which the tutor refuses to judge. */
export const foreignEndings = {
  ar: {
    plural: { present: '+an', past: '+aron', future: '+arán' },
    gerund: '+ando',
    imperfect: '+aba',
    conditional: '+aría',
  },
  er: {
    plural: { present: '+en', past: '+ieron', future: '+erán' },
    gerund: '+iendo',
    imperfect: '+ía',
    conditional: '+ería',
  },
  ir: {
    plural: { present: '+en', past: '+ieron', future: '+irán' },
    gerund: '+iendo',
    imperfect: '+ía',
    conditional: '+iría',
  },
} as const satisfies Record<SpanishClass, unknown>;

/** A stem (without its plus sign) and its ending (with it) as one written word. */
export function spelledEs(stem: string, ending: string): string {
  const letters = ending.slice(1);
  // Of the endings that follow a hard c, g or z, only the preterite's é softens it.
  if (ending === '+é') return `${hardened(stem)}${letters}`;
  if (!/[aeo]$/.test(stem) || !letters.startsWith('i')) return `${stem}${letters}`;
  // Between vowels i is written y (leyó, leyendo, leyeron); before a consonant it is stressed (leíste).
  if (/^i[eoó]/.test(letters)) return `${stem}y${letters.slice(1)}`;
  return `${stem}í${letters.slice(1)}`;
}

/** Keeps the sound of c, g and z before é: toc-o, toqu-é; jug-o, jugu-é; empez-o, empec-é. */
function hardened(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`;
  if (stem.endsWith('g')) return `${stem}u`;
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}c`;
  return stem;
}
