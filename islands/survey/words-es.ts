// La encuesta en español.
import type { SurveyWords } from './survey-words.ts';

/** Métodos, preguntas, opciones, finales y casos. */
export const wordsEs: SurveyWords = {
  methods: {
    vanilla: 'Clásica',
    medusa: 'Medusa',
    eagle: 'EAGLE',
    lookahead: 'Lookahead',
  },
  columns: {
    drafter: '¿Quién conjetura?',
    verifier: '¿Cómo se comprueba?',
    exactness: '¿Se conserva la distribución?',
    cost: '¿Qué cuesta?',
    best: '¿Cuándo conviene?',
  },
  options: {
    drafter: {
      'small-model': {
        short: 'otro modelo',
        full: 'Un modelo aparte, más pequeño, con el vocabulario del objetivo.',
      },
      'extra-heads': {
        short: 'cabezas',
        full: 'Cabezas sobre el último estado oculto del objetivo; cada una conjetura una posición más adelante.',
      },
      'feature-network': {
        short: 'red pequeña',
        full: 'Una red pequeña que continúa, paso a paso, los rasgos del propio objetivo.',
      },
      'target-itself': {
        short: 'el objetivo',
        full: 'El propio objetivo, que va refinando conjeturas para posiciones posteriores.',
      },
    },
    verifier: {
      chain: {
        short: 'una cadena',
        full: 'Una pasada del objetivo sobre una conjetura por posición.',
      },
      tree: {
        short: 'un árbol',
        full: 'Una pasada del objetivo sobre varias conjeturas por posición; cada una ve solo su rama.',
      },
      'same-pass': {
        short: 'misma pasada',
        full: 'En la misma pasada del objetivo que prepara las conjeturas siguientes.',
      },
      draft: { short: 'el borrador', full: 'El borrador comprueba sus propias conjeturas.' },
    },
    exactness: {
      kept: {
        short: 'siempre',
        full: 'Sí, sean cuales sean las conjeturas: la rechazada se sustituye de modo que resulte la distribución del objetivo.',
      },
      'rule-decides': {
        short: 'según regla',
        full: 'Con rechazo o voraz y el objetivo congelado, sí; con la regla de aceptación típica, no.',
      },
      'good-guesses': { short: 'si acierta', full: 'Solo mientras las conjeturas sean buenas.' },
      traded: { short: 'casi', full: 'No: se cambia un poco de calidad por velocidad.' },
    },
    cost: {
      'second-model': {
        short: 'otro modelo',
        full: 'Los pesos, la caché y la descarga de un segundo modelo, y sus pasos en cada ciclo.',
      },
      'trained-heads': {
        short: 'cabezas',
        full: 'Entrenar y guardar unas cabezas; una pasada más ancha. Sin segunda caché.',
      },
      'trained-layer': {
        short: 'una capa',
        full: 'Entrenar y guardar más o menos una capa de decodificador, con su propia caché; una pasada más ancha.',
      },
      'wide-passes': {
        short: 'más ancho',
        full: 'No se entrena ni se añade nada; a cambio, con mucho, las pasadas más anchas: aritmética.',
      },
    },
    best: {
      'small-sibling': {
        short: 'hermano',
        full: 'El objetivo se queda como está y hay un modelo mucho más rápido con su vocabulario.',
      },
      'light-heads': {
        short: 'ligereza',
        full: 'Se puede entrenar, conjeturar debe costar casi nada y basta con una regla aproximada.',
      },
      'accurate-guesses': {
        short: 'acierto',
        full: 'Se puede entrenar, el texto debe seguir siendo exacto y las conjeturas deben caer pocas veces.',
      },
      'nothing-trained': {
        short: 'sin entrenar',
        full: 'No se puede entrenar nada, no hay modelo menor que sirva, sobra aritmética y el texto se repite.',
      },
    },
  },
  questions: {
    latency: {
      ask: '¿Incumple una sola secuencia la latencia exigida?',
      drawn: '¿Llega tarde una|sola secuencia?',
      answers: {
        no: { short: 'no', full: 'No, la respuesta llega a tiempo' },
        yes: { short: 'sí', full: 'Sí, medido frente al requisito' },
      },
    },
    bound: {
      ask: '¿Qué limita una pasada del objetivo?',
      drawn: '¿Qué limita|una pasada?',
      answers: {
        work: {
          short: 'cálculo',
          full: 'La aritmética o lanzar núcleos: k + 1 posiciones cuestan claramente más que una',
        },
        bytes: {
          short: 'bytes',
          full: 'Traer los bytes de los pesos: k + 1 posiciones cuestan más o menos lo que una',
        },
      },
    },
    vocabulary: {
      ask: '¿Hay un modelo más pequeño con el mismo vocabulario y muchas veces más rápido?',
      drawn: '¿Uno menor con el|mismo vocabulario?',
      answers: {
        yes: { short: 'sí', full: 'Sí, y cabe junto al objetivo' },
        no: { short: 'no', full: 'No' },
      },
    },
    training: {
      ask: '¿Se puede entrenar algo sobre los estados ocultos del objetivo?',
      drawn: '¿Se puede entrenar|sobre sus estados?',
      answers: {
        yes: { short: 'sí', full: 'Sí: se dispone de sus pesos y de texto adecuado' },
        no: { short: 'no', full: 'No' },
      },
    },
    exact: {
      ask: '¿Debe tener el texto sorteado exactamente la distribución del objetivo?',
      drawn: '¿Debe ser exacto|el texto?',
      answers: {
        yes: { short: 'sí', full: 'Sí' },
        no: { short: 'no', full: 'No: basta con acercarse, y la calidad se mide' },
      },
    },
    repetitive: {
      ask: '¿Se repite el texto?',
      drawn: '¿Se repite|el texto?',
      answers: {
        yes: { short: 'sí', full: 'Sí: código, formularios, textos que citan lo que se les dio' },
        no: { short: 'no', full: 'No' },
      },
    },
  },
  ends: {
    'none-met': {
      name: 'Ninguna: el requisito ya se cumple',
      drawn: 'Ninguna:|ya llega a tiempo',
      why: 'Nadie espera el tiempo que se ahorraría. Lo que se añadiría es código, memoria y una manera de fallar.',
    },
    'none-no-room': {
      name: 'Ninguna: en una pasada no queda sitio',
      drawn: 'Ninguna: sin sitio|en la pasada',
      why: 'Los cuatro métodos viven de comprobar varias posiciones al precio de una. Donde el precio crece con las posiciones, no hay borrador que valga. Busca antes qué encarece la pasada: el núcleo de cálculo, los lanzamientos, la carga.',
    },
    'none-no-guess': {
      name: 'Ninguna: no hay quien conjeture',
      drawn: 'Ninguna: no hay|quien conjeture',
      why: 'Sin un modelo menor, sin entrenar y sin texto que se repita, las conjeturas aciertan demasiado poco para pagar el ancho de la pasada.',
    },
    vanilla: {
      name: 'Clásica',
      drawn: 'Clásica',
      why: 'Toma un modelo que ya existe y deja en paz al objetivo: es la más barata de probar, la más fácil de quitar, y exacta. Mide c y α antes de construir nada.',
    },
    medusa: {
      name: 'Medusa',
      drawn: 'Medusa',
      why: 'Unas cabezas conjeturan en la pasada que de todos modos se ejecuta. La aceptación típica deja pasar más; lo que eso le hace a la calidad se mide y se dice. Con rechazo y el objetivo congelado sería exacta, y más lenta.',
    },
    eagle: {
      name: 'EAGLE',
      drawn: 'EAGLE',
      why: 'Una capa entrenada sobre los rasgos del propio objetivo acierta más que unas cabezas que no ven las conjeturas de las otras, y su comprobación es exacta.',
    },
    lookahead: {
      name: 'Lookahead',
      drawn: 'Lookahead',
      why: 'Solo necesita sitio en la pasada, aunque mucho; conjetura con los n-gramas que vuelven. Exacta.',
    },
  },
  placements: {
    vanilla: 'Clásica',
    medusa: 'Medusa',
    eagle: 'EAGLE',
    lookahead: 'Lookahead',
    none: 'Ninguna',
  },
  cases: {
    'large-sibling': {
      title: 'Un modelo grande con un hermano pequeño',
      text: 'Un lector cada vez consulta un modelo de 70 mil millones de parámetros en aceleradores; una respuesta tarda el doble de lo permitido. Una pasada sobre cinco posiciones apenas tarda más que sobre una. Quien lo hizo ofrece también un modelo de mil millones con el mismo tokenizador. El grande se usa tal como llegó.',
    },
    'browser-chain': {
      title: 'EAGLE en un navegador, un intento público',
      text: 'El proyecto Spectra ejecuta Qwen3-1.7B, con pesos de cuatro bits, por WebGPU en Chrome en un Mac, y propone cadenas de dos con una cabeza EAGLE-3 publicada. Decodificación corriente: {cited.spectra.plain-rate}, es decir, {cited.spectra.step-time} por token. Una pasada sobre tres posiciones: {cited.spectra.verify-time}. Aceptación: {cited.spectra.acceptance}. Debía ir el doble de rápido. ¿Qué tendría que haber usado?',
    },
    'code-edits': {
      title: 'Reescribir archivos de código',
      text: 'Un programa devuelve archivos enteros de código con unas pocas líneas cambiadas. El modelo se ejecuta en un acelerador para una persona y va demasiado lento; sus pasadas esperan a los pesos y casi toda la aritmética está parada. Ningún modelo menor comparte su vocabulario y en el equipo nadie puede entrenar.',
    },
    'tutor-page': {
      title: 'El tutor, en esta página',
      text: 'Una respuesta entera tarda {measured.answer-time.browser.answer}; el límite son {cited.perception.instant}. Una pasada sobre cinco posiciones cuesta {measured.verify-cost.browser.ratio.4} pasadas sobre una en la página y {measured.verify-cost.node.ratio.4} de forma nativa. Hay un borrador, y acierta casi siempre.',
    },
    'house-model': {
      title: 'Un modelo propio, con auditoría',
      text: 'Una oficina ha entrenado un modelo de ocho mil millones de parámetros con vocabulario propio. Las cartas tardan demasiado, un empleado cada vez; la pasada espera a los pesos. La auditoría solo admite texto con la distribución del modelo auditado. Hay aceleradores para una semana de entrenamiento.',
    },
    'busy-server': {
      title: 'Un servidor con mucha carga',
      text: 'Un servicio decodifica 200 peticiones a la vez en cuatro aceleradores y las respuestas van lentas. El lote tiene ocupada la aritmética. En la medida de vLLM con una tasa alta de peticiones, especular fue {cited.vllm.slowdown-sharegpt} y {cited.vllm.slowdown-cnn} más lento con dos conjuntos de datos.',
    },
    'loose-drafts': {
      title: 'Lluvia de ideas',
      text: 'Una empresa pequeña ejecuta en un acelerador su propio modelo afinado; las propuestas de títulos se leen según aparecen, y aparecen despacio. La pasada espera a los pesos. Ningún modelo comparte su vocabulario ampliado. Se pueden entrenar cabezas, una segunda caché no cabe y las propuestas las juzgan personas: la distribución exacta no le importa a nadie.',
    },
  },
};
