import { describe, expect, it } from 'vitest';
import { finiteEs, infinitiveEs, participleEs } from '#src/tutor/grammar/forms-es.ts';
import { persons } from '#src/tutor/grammar/ids.ts';
import { type SpanishVerbId, verbsEs } from '#src/tutor/grammar/verbs-es.ts';
import { decode, encodeText } from '#src/tutor/tokenizer.ts';
import { tokenOf } from '#src/tutor/vocabulary.ts';

// Written form by form, apart from the table: present (yo, tú, él), preterite, future, participle.
const conjugations: Record<SpanishVerbId, string> = {
  abrir: 'abro abres abre · abrí abriste abrió · abriré abrirás abrirá · abierto',
  ayudar: 'ayudo ayudas ayuda · ayudé ayudaste ayudó · ayudaré ayudarás ayudará · ayudado',
  beber: 'bebo bebes bebe · bebí bebiste bebió · beberé beberás beberá · bebido',
  caminar:
    'camino caminas camina · caminé caminaste caminó · caminaré caminarás caminará · caminado',
  cantar: 'canto cantas canta · canté cantaste cantó · cantaré cantarás cantará · cantado',
  cerrar: 'cierro cierras cierra · cerré cerraste cerró · cerraré cerrarás cerrará · cerrado',
  comer: 'como comes come · comí comiste comió · comeré comerás comerá · comido',
  comprar:
    'compro compras compra · compré compraste compró · compraré comprarás comprará · comprado',
  correr: 'corro corres corre · corrí corriste corrió · correré correrás correrá · corrido',
  dar: 'doy das da · di diste dio · daré darás dará · dado',
  decir: 'digo dices dice · dije dijiste dijo · diré dirás dirá · dicho',
  dormir: 'duermo duermes duerme · dormí dormiste durmió · dormiré dormirás dormirá · dormido',
  empezar:
    'empiezo empiezas empieza · empecé empezaste empezó · empezaré empezarás empezará · empezado',
  encontrar:
    'encuentro encuentras encuentra · encontré encontraste encontró · encontraré encontrarás encontrará · encontrado',
  escribir:
    'escribo escribes escribe · escribí escribiste escribió · escribiré escribirás escribirá · escrito',
  escuchar:
    'escucho escuchas escucha · escuché escuchaste escuchó · escucharé escucharás escuchará · escuchado',
  estar: 'estoy estás está · estuve estuviste estuvo · estaré estarás estará · estado',
  estudiar:
    'estudio estudias estudia · estudié estudiaste estudió · estudiaré estudiarás estudiará · estudiado',
  gustar: 'gusto gustas gusta · gusté gustaste gustó · gustaré gustarás gustará · gustado',
  hablar: 'hablo hablas habla · hablé hablaste habló · hablaré hablarás hablará · hablado',
  hacer: 'hago haces hace · hice hiciste hizo · haré harás hará · hecho',
  ir: 'voy vas va · fui fuiste fue · iré irás irá · ido',
  jugar: 'juego juegas juega · jugué jugaste jugó · jugaré jugarás jugará · jugado',
  lavar: 'lavo lavas lava · lavé lavaste lavó · lavaré lavarás lavará · lavado',
  leer: 'leo lees lee · leí leíste leyó · leeré leerás leerá · leído',
  limpiar:
    'limpio limpias limpia · limpié limpiaste limpió · limpiaré limpiarás limpiará · limpiado',
  mirar: 'miro miras mira · miré miraste miró · miraré mirarás mirará · mirado',
  perder: 'pierdo pierdes pierde · perdí perdiste perdió · perderé perderás perderá · perdido',
  poner: 'pongo pones pone · puse pusiste puso · pondré pondrás pondrá · puesto',
  querer: 'quiero quieres quiere · quise quisiste quiso · querré querrás querrá · querido',
  saber: 'sé sabes sabe · supe supiste supo · sabré sabrás sabrá · sabido',
  ser: 'soy eres es · fui fuiste fue · seré serás será · sido',
  tener: 'tengo tienes tiene · tuve tuviste tuvo · tendré tendrás tendrá · tenido',
  terminar:
    'termino terminas termina · terminé terminaste terminó · terminaré terminarás terminará · terminado',
  tocar: 'toco tocas toca · toqué tocaste tocó · tocaré tocarás tocará · tocado',
  trabajar:
    'trabajo trabajas trabaja · trabajé trabajaste trabajó · trabajaré trabajarás trabajará · trabajado',
  traer: 'traigo traes trae · traje trajiste trajo · traeré traerás traerá · traído',
  vender: 'vendo vendes vende · vendí vendiste vendió · venderé venderás venderá · vendido',
  venir: 'vengo vienes viene · vine viniste vino · vendré vendrás vendrá · venido',
  ver: 'veo ves ve · vi viste vio · veré verás verá · visto',
  visitar:
    'visito visitas visita · visité visitaste visitó · visitaré visitarás visitará · visitado',
  vivir: 'vivo vives vive · viví viviste vivió · viviré vivirás vivirá · vivido',
};

const written = (pieces: readonly string[]) => decode(pieces.map((piece) => tokenOf(piece, 'es')));

function conjugated(verb: SpanishVerbId): string {
  const rows = (['present', 'past', 'future'] as const).map((tense) =>
    persons.map((person) => written(finiteEs(verb, tense, person))).join(' '),
  );
  return [...rows, written(participleEs(verb))].join(' · ');
}

describe('the Spanish verb table', () => {
  it.each(Object.keys(verbsEs) as SpanishVerbId[])('conjugates %s form by form', (verb) => {
    expect(conjugated(verb)).toBe(conjugations[verb]);
  });

  it('writes every infinitive as its own name', () => {
    for (const verb of Object.keys(verbsEs) as SpanishVerbId[])
      expect(written(infinitiveEs(verb))).toBe(verb);
  });

  it('reads every form back as the same tokens', () => {
    for (const verb of Object.keys(verbsEs) as SpanishVerbId[])
      for (const tense of ['present', 'past', 'future'] as const)
        for (const person of persons) {
          const ids = finiteEs(verb, tense, person).map((piece) => tokenOf(piece, 'es'));
          expect(encodeText(decode(ids), 'es')).toEqual(ids);
        }
  });

  it('keeps irregular forms whole and regular ones as stem and ending', () => {
    expect(finiteEs('tener', 'past', '1sg')).toEqual(['tuve']);
    expect(finiteEs('leer', 'past', '3sg')).toEqual(['le+', '+ió']);
    expect(participleEs('escribir')).toEqual(['escrito']);
    expect(participleEs('comer')).toEqual(['com+', '+ido']);
  });
});
