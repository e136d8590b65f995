// The reading exercise of the chapter on mixtures: the layer by which Mixtral's authors run it.
import { defineStrings } from '../../kit/define-strings.ts';

/** Where the code is, to the line; read at this commit on 2026-11-21. */
export const source = {
  repository: 'mistralai/mistral-inference',
  commit: '2557e12d0e1878a1562ece30434820f80aa3e12a',
  file: 'src/mistral_inference/moe.py',
  licence: 'Apache-2.0',
} as const;

/** The questions in order, each with the lines to look at. */
export const questions = [
  { id: 'order', lines: [25, 27] },
  { id: 'single', lines: [26, 27] },
  { id: 'loop', lines: [28, 31] },
  { id: 'dim', lines: [26, 27] },
  { id: 'missing', lines: [16, 32] },
] as const;

/** Questions and model answers by id. */
export const words = defineStrings({
  en: {
    intro:
      'The whole layer by which Mixtral’s authors run their mixture: 32 lines of PyTorch, the router under the name gate.',
    'order-question':
      'Line 26 chooses the largest logits, and only line 27 takes a softmax, of the chosen ones alone. Would it be the same to take the softmax over all experts first, choose the k largest, and divide them by their sum?',
    'order-answer':
      'Yes, exactly. A softmax keeps the order, so the same experts are chosen; and dividing the chosen probabilities by their sum cancels the denominator of the large softmax, which leaves the exponentials of the chosen logits over their own sum. The order matters only for what is not divided: the plain probability among all, which a mixture with k = 1 needs.',
    'single-question':
      'Suppose num_experts_per_tok is 1. What are the weights of line 27 then? What would that mean for a training, and why does it not trouble this file?',
    'single-answer':
      'They are all 1: the softmax of a single number is 1 whatever the number. The result no longer depends on the size of the logits, only on which is largest, and that choice has no derivative: in a training the router would get no gradient from the task at all. This file only runs models that are trained already, and Mixtral’s have k = 2. A Switch Transformer, with k = 1, multiplies by the probability among all experts instead.',
    'loop-question':
      'Lines 29 to 31: what is computed for an expert that no token was sent to? And for a batch of one token, how many experts’ weights have to be fetched from memory? For a batch of many?',
    'loop-answer':
      'For an idle expert torch.where returns empty lists and the expert is called with no rows: no arithmetic, and none of its weights are needed, but the operators are still started, eight times a layer for Mixtral. One token needs the weights of k = 2 experts. With many tokens in a batch nearly every expert has at least one, so that nearly all weights are fetched: the arithmetic a token stays the same, the bytes a step do not.',
    'dim-question':
      'The softmax runs over dim=1, and line 30 has two indices a choice. Which shape must inputs have? What would happen with a batch of texts, [texts, tokens, width]?',
    'dim-answer':
      'It must be [tokens, width]: all texts’ tokens in one list, as the rest of this code arranges it. With three axes topk would still choose along the last one, but the softmax would run over the tokens of a text instead of over the chosen experts, so that the gates of one token would depend on the others, later ones included; torch.where would then return three lists, and the unpacking into two would stop with an error. It is a good error to get.',
    'missing-question':
      'What does a training of such a layer need that is not here? Name what would go wrong without it.',
    'missing-answer':
      'Something that keeps the load balanced: an auxiliary loss over the router’s probabilities and the shares of tokens, or a bias that is moved by hand. Without it a router may send nearly everything to one expert, which then learns more and is preferred the more. For training on many machines there is also a limit of tokens an expert takes, since tensors of fixed size are exchanged; what is above it is passed by or sent elsewhere. None of it is needed to run a trained model.',
  },
  es: {
    intro:
      'La capa entera con la que los autores de Mixtral ejecutan su mezcla: 32 líneas de PyTorch; el enrutador se llama gate.',
    'order-question':
      'La línea 26 elige los logits mayores y solo la 27 toma un softmax, y de los elegidos nada más. ¿Sería lo mismo tomar primero el softmax de todos los expertos, elegir los k mayores y dividirlos por su suma?',
    'order-answer':
      'Sí, exactamente. Un softmax conserva el orden, así que se eligen los mismos expertos; y al dividir las probabilidades elegidas por su suma se cancela el denominador del softmax grande, con lo que quedan las exponenciales de los logits elegidos entre su propia suma. El orden solo importa para lo que no se divide: la probabilidad a secas entre todos, que es la que necesita una mezcla con k = 1.',
    'single-question':
      'Supón que num_experts_per_tok vale 1. ¿Cuánto valen entonces los pesos de la línea 27? ¿Qué significaría eso para un entrenamiento y por qué no molesta en este archivo?',
    'single-answer':
      'Valen todos 1: el softmax de un solo número es 1, sea cual sea el número. El resultado ya no depende del tamaño de los logits, solo de cuál es el mayor, y esa elección no tiene derivada: en un entrenamiento, al enrutador no le llegaría de la tarea gradiente alguno. Este archivo solo ejecuta modelos ya entrenados, y los de Mixtral tienen k = 2. Un Switch Transformer, con k = 1, multiplica en cambio por la probabilidad entre todos los expertos.',
    'loop-question':
      'Líneas 29 a 31: ¿qué se calcula para un experto al que no fue ningún token? Y con un lote de un solo token, ¿de cuántos expertos hay que traer los pesos de la memoria? ¿Y con un lote de muchos?',
    'loop-answer':
      'Para un experto inactivo torch.where devuelve listas vacías y al experto se le llama sin filas: no hay aritmética y no hace falta ninguno de sus pesos, pero los operadores se arrancan igual, ocho veces por capa en Mixtral. Un token necesita los pesos de k = 2 expertos. Con muchos tokens en el lote casi todos los expertos tienen al menos uno, de modo que se traen casi todos los pesos: la aritmética por token es la misma; los bytes por paso, no.',
    'dim-question':
      'El softmax va sobre dim=1, y la línea 30 tiene dos índices por elección. ¿Qué forma debe tener inputs? ¿Qué pasaría con un lote de textos, [textos, tokens, ancho]?',
    'dim-answer':
      'Debe ser [tokens, ancho]: los tokens de todos los textos en una sola lista, como los dispone el resto de este código. Con tres ejes, topk seguiría eligiendo a lo largo del último, pero el softmax iría sobre los tokens de un texto y no sobre los expertos elegidos, de modo que las compuertas de un token dependerían de los demás, también de los posteriores; torch.where devolvería entonces tres listas, y repartirlas en dos acabaría en un error. Es un buen error.',
    'missing-question':
      '¿Qué necesita el entrenamiento de una capa así que aquí no está? Di qué saldría mal sin ello.',
    'missing-answer':
      'Algo que mantenga equilibrada la carga: una pérdida auxiliar sobre las probabilidades del enrutador y las partes de tokens, o un sesgo que se mueve a mano. Sin eso, un enrutador puede enviar casi todo a un experto, que entonces aprende más y se prefiere aún más. Para entrenar en muchas máquinas hay además un límite de tokens por experto, porque se intercambian tensores de tamaño fijo; lo que pasa de ahí se deja pasar de largo o se envía a otro sitio. Nada de eso hace falta para ejecutar un modelo entrenado.',
  },
});
