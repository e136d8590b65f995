// The Spanish verbs: an infinitive and, cell by cell, what does not follow from its stem and its class.
// Written accents and letters that follow from spelling alone (leyó, busqué) are regular: see spelling-es.ts.

/** One form a person: yo, tú, él or ella. */
export type ThreeForms = readonly [yo: string, tu: string, el: string];

/** The irregular forms of a Spanish verb; what is absent, or '' in a list, is regular. */
export interface SpanishVerb {
  readonly present?: ThreeForms;
  /** Pretérito indefinido. */
  readonly past?: ThreeForms;
  readonly future?: ThreeForms;
  readonly participle?: string;
  /** Nothing of this verb is built from stem and ending: even its regular cells are whole words. */
  readonly whole?: true;
  /** Made regular, its forms would be other words or no error that learners make. */
  readonly neverRegularised?: true;
}

/** Principal parts by infinitive. */
export const verbsEs = {
  abrir: { participle: 'abierto' },
  ayudar: {},
  beber: {},
  caminar: {},
  cantar: {},
  cerrar: { present: ['cierro', 'cierras', 'cierra'] },
  comer: {},
  comprar: {},
  correr: {},
  dar: {
    present: ['doy', 'das', 'da'],
    past: ['di', 'diste', 'dio'],
    future: ['daré', 'darás', 'dará'],
    participle: 'dado',
    whole: true,
    neverRegularised: true,
  },
  decir: {
    present: ['digo', 'dices', 'dice'],
    past: ['dije', 'dijiste', 'dijo'],
    future: ['diré', 'dirás', 'dirá'],
    participle: 'dicho',
  },
  dormir: { present: ['duermo', 'duermes', 'duerme'], past: ['', '', 'durmió'] },
  empezar: { present: ['empiezo', 'empiezas', 'empieza'] },
  encontrar: { present: ['encuentro', 'encuentras', 'encuentra'] },
  escribir: { participle: 'escrito' },
  escuchar: {},
  estar: {
    present: ['estoy', 'estás', 'está'],
    past: ['estuve', 'estuviste', 'estuvo'],
    neverRegularised: true,
  },
  estudiar: {},
  gustar: {},
  hablar: {},
  hacer: {
    present: ['hago', '', ''],
    past: ['hice', 'hiciste', 'hizo'],
    future: ['haré', 'harás', 'hará'],
    participle: 'hecho',
  },
  ir: {
    present: ['voy', 'vas', 'va'],
    past: ['fui', 'fuiste', 'fue'],
    future: ['iré', 'irás', 'irá'],
    participle: 'ido',
    whole: true,
    neverRegularised: true,
  },
  jugar: { present: ['juego', 'juegas', 'juega'] },
  lavar: {},
  leer: {},
  limpiar: {},
  mirar: {},
  perder: { present: ['pierdo', 'pierdes', 'pierde'] },
  poner: {
    present: ['pongo', '', ''],
    past: ['puse', 'pusiste', 'puso'],
    future: ['pondré', 'pondrás', 'pondrá'],
    participle: 'puesto',
  },
  querer: {
    present: ['quiero', 'quieres', 'quiere'],
    past: ['quise', 'quisiste', 'quiso'],
    future: ['querré', 'querrás', 'querrá'],
  },
  saber: {
    present: ['sé', '', ''],
    past: ['supe', 'supiste', 'supo'],
    future: ['sabré', 'sabrás', 'sabrá'],
  },
  ser: {
    present: ['soy', 'eres', 'es'],
    past: ['fui', 'fuiste', 'fue'],
    future: ['seré', 'serás', 'será'],
    participle: 'sido',
    whole: true,
    neverRegularised: true,
  },
  tener: {
    present: ['tengo', 'tienes', 'tiene'],
    past: ['tuve', 'tuviste', 'tuvo'],
    future: ['tendré', 'tendrás', 'tendrá'],
  },
  terminar: {},
  tocar: {},
  trabajar: {},
  traer: { present: ['traigo', '', ''], past: ['traje', 'trajiste', 'trajo'] },
  vender: {},
  venir: {
    present: ['vengo', 'vienes', 'viene'],
    past: ['vine', 'viniste', 'vino'],
    future: ['vendré', 'vendrás', 'vendrá'],
  },
  ver: {
    present: ['veo', 'ves', 've'],
    past: ['vi', 'viste', 'vio'],
    future: ['veré', 'verás', 'verá'],
    participle: 'visto',
    whole: true,
    neverRegularised: true,
  },
  visitar: {},
  vivir: {},
} as const satisfies Record<string, SpanishVerb>;

/** The infinitive of a Spanish verb of the table. */
export type SpanishVerbId = keyof typeof verbsEs;
