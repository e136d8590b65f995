// Words of the lab in which tokens look for places at experts.
import { defineStrings } from '../kit/define-strings.ts';

/** Everything it says; `{{…}}` is filled in by the lab. */
export const placesStrings = defineStrings({
  en: {
    title: 'Places at the experts',
    what: 'Twenty-four tokens of one batch, one layer. A seeded router, not a trained one, says how likely each expert is for each token.',
    choose: 'Choose who chooses, then step.',
    chooser: 'Who chooses',
    tokens: 'each token its k likeliest experts',
    unsure: 'each token as many as it is unsure',
    experts: 'each expert its tokens',
    count: 'Experts',
    perToken: 'k, experts a token',
    factor: 'Capacity factor',
    skew: 'Lead of the first expert, in nats',
    mass: 'Probability that an unsure token wants',
    'said.tokens':
      'Tokens routed: {{routed}} of {{of}}. Experts a token: {{mean}}. Choices turned away: {{dropped}}. Tokens that no expert took: {{untouched}}. Places taken at the busiest expert: {{largest}} of {{capacity}}.',
    'said.experts':
      'Experts that have chosen: {{routed}} of {{of}}. Experts a token: {{mean}}. Tokens that no expert took: {{untouched}}. Places taken at the busiest expert: {{largest}} of {{capacity}}.',
    caption: 'Every place of every expert, with the number of the token in it.',
    expert: 'expert',
    places: 'places',
    load: 'taken',
    away: 'turned away',
    taken: '{{taken}} of {{capacity}}',
    noScript: 'Without a script this is how it ends with the settings shown.',
  },
  es: {
    title: 'Plazas en los expertos',
    what: 'Veinticuatro tokens de un lote, una capa. Un enrutador sorteado con semilla, no entrenado, dice lo probable que es cada experto para cada token.',
    choose: 'Decide quién elige y avanza paso a paso.',
    chooser: 'Quién elige',
    tokens: 'cada token, sus k expertos más probables',
    unsure: 'cada token, tantos como dudas tenga',
    experts: 'cada experto, sus tokens',
    count: 'Expertos',
    perToken: 'k, expertos por token',
    factor: 'Factor de capacidad',
    skew: 'Ventaja del primer experto, en nats',
    mass: 'Probabilidad que quiere reunir un token con dudas',
    'said.tokens':
      'Tokens repartidos: {{routed}} de {{of}}. Expertos por token: {{mean}}. Elecciones rechazadas: {{dropped}}. Tokens que no tomó ningún experto: {{untouched}}. Plazas ocupadas en el experto más lleno: {{largest}} de {{capacity}}.',
    'said.experts':
      'Expertos que ya eligieron: {{routed}} de {{of}}. Expertos por token: {{mean}}. Tokens que no tomó ningún experto: {{untouched}}. Plazas ocupadas en el experto más lleno: {{largest}} de {{capacity}}.',
    caption: 'Todas las plazas de todos los expertos, con el número del token que las ocupa.',
    expert: 'experto',
    places: 'plazas',
    load: 'ocupadas',
    away: 'rechazados',
    taken: '{{taken}} de {{capacity}}',
    noScript: 'Sin scripts, así termina con los ajustes que se ven.',
  },
});
