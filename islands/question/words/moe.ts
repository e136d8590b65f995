// Words of the questions on mixtures of experts.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { moeQuestions } from '#src/worksheet/questions/moe.ts';

/** Prompts, options and explanations in every language. */
export const moeWords: Readonly<Record<Locale, QuestionWords<typeof moeQuestions>>> = {
  en: {
    'what-grows': {
      prompt: 'A mixture goes from 8 to 16 experts a layer, two a token as before. What grows?',
      options: {
        'parameters-not-work': {
          label: 'The parameters stored; the work a token hardly at all',
          why: 'Yes. Twice as many experts are stored; a token still meets two. Only the router has twice as many columns, and it is small.',
        },
        'work-not-parameters': {
          label: 'The work a token, not the parameters',
          why: 'The other way round. That would be sharing one expert’s weights and running it more often.',
        },
        both: {
          label: 'Both, in proportion',
          why: 'So it is in a dense model that is made wider. Here the work follows k, not E.',
        },
        neither: {
          label: 'Neither: the experts are divided more finely',
          why: 'Only if each expert were made half as wide. The question leaves their width alone.',
        },
      },
    },
    'stored-parameters': {
      prompt: ({ dense, dModel, expertLayers, experts, width }) =>
        `A dense model has ${dense} parameters, among them ${expertLayers} feed-forward blocks of two matrices, d = ${dModel} by d_ff = ${width}. Each block becomes ${experts} experts of the same width behind a router without bias. How many parameters are stored?`,
      why: ({ experts, dModel, width, expertLayers }) =>
        `Each layer gains ${experts} − 1 blocks of 2 · ${dModel} · ${width} and a router of ${dModel} · ${experts}; that ${expertLayers} times, added to the dense count. What a token meets with k = 1 is the dense count and the routers.`,
    },
    'single-gate': {
      prompt:
        'One expert a token, k = 1. By what must its output be multiplied so that the router learns from the task?',
      options: {
        'probability-among-all': {
          label: 'By its probability among all experts',
          why: 'Yes. That number falls and rises with the logits, so the loss tells the router whether to trust the expert more.',
        },
        renormalised: {
          label: 'By its probability, renormalised over the chosen',
          why: 'Over a single one that is always 1: no derivative reaches the router. From k = 2 on it is the usual choice.',
        },
        'raw-logit': {
          label: 'By its logit',
          why: 'A gradient would pass, but logits have no scale: they may be negative or large, and turn the expert’s output round or blow it up. It is the error we correct in this chapter.',
        },
        'always-one': {
          label: 'By 1',
          why: 'Then only the choice depends on the router, and a choice has no derivative.',
        },
      },
    },
    imbalance: {
      prompt: ({ experts, share }) =>
        `${experts} experts; one receives the share ${share} of the tokens and of the router’s probability, the others divide the rest equally. What is E · Σ fᵢ · Pᵢ?`,
      why: ({ experts, share }) =>
        `${experts} · (${share}² + three times the square of a third of the rest). It is 1 where all are even and ${experts} where one has everything.`,
    },
    'experts-met': {
      prompt: ({ experts, active, tokens }) =>
        `${experts} experts a layer, ${active} a token, chosen as if drawn evenly. A step computes ${tokens} tokens at once. How many different experts does it meet on average?`,
      why: ({ experts, active, tokens }) =>
        `An expert is missed by one token with probability 1 − ${active}/${experts}, by all ${tokens} with that to the power ${tokens}. ${experts} times one minus that. The work a token is the same; the weights fetched a step are not.`,
    },
    controls: {
      prompt:
        'Somebody reports that a mixture is better than a dense model. Beside which dense models must it have been trained? Mark all.',
      options: {
        'same-work': {
          label: 'One with as much work a token',
          why: 'Yes: beside it one sees what the additional parameters bring at no additional work.',
        },
        'same-parameters': {
          label: 'One with as many parameters in all',
          why: 'Yes: beside it one sees whether routing costs quality, and what time it saves.',
        },
        'same-seed-only': {
          label: 'One with the same seed, one run each',
          why: 'A seed is one draw. Several of each are needed to tell a difference from chance.',
        },
        'larger-model': {
          label: 'A larger one that is known to be better',
          why: 'That says what is possible with more, not what the mixture brings.',
        },
      },
    },
    'all-chosen': {
      prompt:
        'Every token goes to all experts, k = E, and the balance loss is switched on. What does it do?',
      options: {
        constant: {
          label: 'It adds a constant and changes nothing',
          why: 'Yes. Every share is 1/E and the probabilities sum to 1, so E · Σ fᵢ · Pᵢ is 1 whatever the router says.',
        },
        zero: {
          label: 'It is zero',
          why: 'It is 1, times its coefficient. Constant, but not zero: the printed loss rises by it.',
        },
        stronger: {
          label: 'It works more strongly than with k = 1',
          why: 'There is nothing to balance: all shares are equal by construction.',
        },
        'gradient-to-experts': {
          label: 'It sends a gradient to the experts',
          why: 'It never does: it depends on the router alone. And here not even on that.',
        },
      },
    },
    'when-it-helps': {
      prompt: 'In which of these cases does a mixture relieve what binds?',
      options: {
        'needs-parameters-no-time': {
          label:
            'A model that more parameters make better, where there is memory for them and no time to compute them',
          why: 'Yes: that is the one case. Parameters are stored, and most of them are not computed.',
        },
        'memory-short': {
          label: 'A phone whose memory hardly holds the dense model',
          why: 'It makes it worse: all experts must be at hand, for any of them may be the next.',
        },
        'one-small-model': {
          label: 'A small model that has learned its task',
          why: 'Nothing binds. More parameters find nothing to learn, and the routing still has to be paid.',
        },
        'latency-of-dispatch': {
          label: 'A model whose time goes into starting operators',
          why: 'A mixture starts more of them: a router, a choice, a weighting.',
        },
      },
    },
  },
  es: {
    'what-grows': {
      prompt: 'Una mezcla pasa de 8 a 16 expertos por capa, dos por token como antes. ¿Qué crece?',
      options: {
        'parameters-not-work': {
          label: 'Los parámetros guardados; el trabajo por token, apenas',
          why: 'Sí. Se guarda el doble de expertos; un token sigue usando dos. Solo el enrutador tiene el doble de columnas, y es pequeño.',
        },
        'work-not-parameters': {
          label: 'El trabajo por token, no los parámetros',
          why: 'Al revés. Eso sería compartir los pesos de un experto y ejecutarlo más veces.',
        },
        both: {
          label: 'Los dos, en proporción',
          why: 'Así pasa en un modelo denso que se ensancha. Aquí el trabajo sigue a k, no a E.',
        },
        neither: {
          label: 'Ninguno: los expertos se dividen más fino',
          why: 'Solo si cada experto se hiciera la mitad de ancho. La pregunta no toca su ancho.',
        },
      },
    },
    'stored-parameters': {
      prompt: ({ dense, dModel, expertLayers, experts, width }) =>
        `Un modelo denso tiene ${dense} parámetros, entre ellos ${expertLayers} bloques de alimentación directa de dos matrices, d = ${dModel} por d_ff = ${width}. Cada bloque pasa a ser ${experts} expertos del mismo ancho tras un enrutador sin sesgo. ¿Cuántos parámetros se guardan?`,
      why: ({ experts, dModel, width, expertLayers }) =>
        `Cada capa gana ${experts} − 1 bloques de 2 · ${dModel} · ${width} y un enrutador de ${dModel} · ${experts}; eso, ${expertLayers} veces, sumado a la cuenta del denso. Lo que usa un token con k = 1 es la cuenta del denso y los enrutadores.`,
    },
    'single-gate': {
      prompt:
        'Un experto por token, k = 1. ¿Por qué hay que multiplicar su salida para que el enrutador aprenda de la tarea?',
      options: {
        'probability-among-all': {
          label: 'Por su probabilidad entre todos los expertos',
          why: 'Sí. Ese número sube y baja con los logits, así que la pérdida le dice al enrutador si fiarse más del experto.',
        },
        renormalised: {
          label: 'Por su probabilidad, renormalizada entre los elegidos',
          why: 'Entre uno solo eso es siempre 1: al enrutador no le llega ninguna derivada. A partir de k = 2 es la elección habitual.',
        },
        'raw-logit': {
          label: 'Por su logit',
          why: 'El gradiente pasaría, pero los logits no tienen escala: pueden ser negativos o enormes, y cambiarle el signo a la salida del experto o hacerla estallar. Es el error que corregimos en este capítulo.',
        },
        'always-one': {
          label: 'Por 1',
          why: 'Entonces solo la elección depende del enrutador, y una elección no tiene derivada.',
        },
      },
    },
    imbalance: {
      prompt: ({ experts, share }) =>
        `${experts} expertos; uno recibe la parte ${share} de los tokens y de la probabilidad del enrutador, y los demás se reparten el resto por igual. ¿Cuánto vale E · Σ fᵢ · Pᵢ?`,
      why: ({ experts, share }) =>
        `${experts} · (${share}² + tres veces el cuadrado de un tercio del resto). Vale 1 cuando todos tienen lo mismo y ${experts} cuando uno lo tiene todo.`,
    },
    'experts-met': {
      prompt: ({ experts, active, tokens }) =>
        `${experts} expertos por capa, ${active} por token, elegidos como si se sortearan por igual. Un paso calcula ${tokens} tokens a la vez. ¿Cuántos expertos distintos usa de media?`,
      why: ({ experts, active, tokens }) =>
        `Un token deja de lado a un experto con probabilidad 1 − ${active}/${experts}; los ${tokens}, con esa probabilidad elevada a ${tokens}. ${experts} por uno menos eso. El trabajo por token es el mismo; los pesos que trae cada paso, no.`,
    },
    controls: {
      prompt:
        'Alguien informa de que una mezcla es mejor que un modelo denso. ¿Junto a qué modelos densos tuvo que entrenarse? Marca todos.',
      options: {
        'same-work': {
          label: 'Uno con igual trabajo por token',
          why: 'Sí: a su lado se ve qué aportan los parámetros de más sin trabajo de más.',
        },
        'same-parameters': {
          label: 'Uno con los mismos parámetros en total',
          why: 'Sí: a su lado se ve si el enrutamiento cuesta calidad y qué tiempo ahorra.',
        },
        'same-seed-only': {
          label: 'Uno con la misma semilla, una ejecución de cada',
          why: 'Una semilla es un solo sorteo. Hacen falta varias de cada uno para distinguir una diferencia del azar.',
        },
        'larger-model': {
          label: 'Uno mayor que se sabe mejor',
          why: 'Eso dice lo que se puede con más, no lo que aporta la mezcla.',
        },
      },
    },
    'all-chosen': {
      prompt:
        'Cada token va a todos los expertos, k = E, y la pérdida de equilibrio está activada. ¿Qué hace?',
      options: {
        constant: {
          label: 'Suma una constante y no cambia nada',
          why: 'Sí. Cada parte es 1/E y las probabilidades suman 1, así que E · Σ fᵢ · Pᵢ vale 1 diga lo que diga el enrutador.',
        },
        zero: {
          label: 'Vale cero',
          why: 'Vale 1 por su coeficiente. Constante, pero no cero: la pérdida que se imprime sube en eso.',
        },
        stronger: {
          label: 'Actúa con más fuerza que con k = 1',
          why: 'No hay nada que equilibrar: todas las partes son iguales por construcción.',
        },
        'gradient-to-experts': {
          label: 'Envía un gradiente a los expertos',
          why: 'Nunca lo hace: depende solo del enrutador. Y aquí, ni siquiera de él.',
        },
      },
    },
    'when-it-helps': {
      prompt: '¿En cuál de estos casos alivia una mezcla lo que aprieta?',
      options: {
        'needs-parameters-no-time': {
          label:
            'Un modelo al que más parámetros mejoran, donde hay memoria para ellos y no hay tiempo de calcularlos',
          why: 'Sí: es el único caso. Los parámetros se guardan, y la mayoría no se calcula.',
        },
        'memory-short': {
          label: 'Un teléfono en cuya memoria apenas cabe el modelo denso',
          why: 'Lo empeora: todos los expertos deben estar a mano, porque cualquiera puede ser el siguiente.',
        },
        'one-small-model': {
          label: 'Un modelo pequeño que ya aprendió su tarea',
          why: 'No aprieta nada. Más parámetros no encuentran qué aprender, y el enrutamiento hay que pagarlo igual.',
        },
        'latency-of-dispatch': {
          label: 'Un modelo cuyo tiempo se va en arrancar operadores',
          why: 'Una mezcla arranca más: un enrutador, una elección, una ponderación.',
        },
      },
    },
  },
};
