// Lo que la encuesta dice a cada respuesta, en español.
import type { SurveyExplanations } from './survey-words.ts';

/** Opciones equivocadas, casillas correctas, casos colocados. */
export const explanationsEs: SurveyExplanations = {
  options: {
    drafter: {
      'small-model':
        'Eso es la clásica: otro modelo escribe las conjeturas token a token, y para eso necesita el mismo vocabulario.',
      'extra-heads':
        'Esas son las de Medusa: todas conjeturan a la vez desde un estado oculto, y ninguna ve lo que conjetura otra.',
      'feature-network':
        'Eso es EAGLE: predice los rasgos que hay bajo la cabeza de salida y recibe el token que de verdad salió.',
      'target-itself':
        'Eso es Lookahead: no conjetura ninguna otra red; las iteraciones de Jacobi del objetivo van dejando n-gramas.',
    },
    verifier: {
      chain:
        'Una cadena lleva una conjetura por posición, como la deja un modelo que escribe token a token. Aquí se ofrece algo más que la primera opción.',
      tree: 'Un árbol pide varias conjeturas para una posición, de cabezas o de una red que ofrezcan también las siguientes mejores.',
      'same-pass':
        'Conjeturar y comprobar comparten pasada solo donde conjetura el propio objetivo. Aquí las conjeturas están antes de la pasada.',
      draft:
        'Entonces nadie respondería por el objetivo. En los cuatro métodos comprueba el objetivo; por eso pueden ser exactos.',
    },
    exactness: {
      kept: 'Eso vale para los métodos que se atienen a una regla. El artículo de este añade una segunda que renuncia a la garantía.',
      'rule-decides':
        'Eso es Medusa: su artículo ofrece la aceptación típica junto a la regla exacta. Este método no la usa.',
      'good-guesses':
        'Las buenas conjeturas dan velocidad, no exactitud. Con un borrador al azar la distribución es la misma; el tiempo, no.',
      traded:
        'Un error muy repetido. Lo que se cambia es aritmética: las conjeturas rechazadas se calcularon para nada.',
    },
    cost: {
      'second-model':
        'Esa es la cuenta de la clásica. Aquí no hay segundo modelo; lo que conjetura cuelga del objetivo.',
      'trained-heads':
        'Esa es la cuenta de Medusa. Las cabezas son capas propias sobre el objetivo, entrenadas de antemano.',
      'trained-layer':
        'Esa es la cuenta de EAGLE: más o menos una capa de decodificador, entrenada sobre los rasgos del objetivo, con sus claves y valores.',
      'wide-passes':
        'Esa es la cuenta de Lookahead: en cada pasada van conjeturas para muchas posiciones y n-gramas por comprobar.',
    },
    best: {
      'small-sibling':
        'Donde hay un modelo así, la clásica lo toma tal cual. Este método se hizo para cuando no lo hay.',
      'light-heads':
        'Eso habla en favor de Medusa: las cabezas conjeturan en la pasada que ya se ejecuta, y su segunda regla deja pasar más.',
      'accurate-guesses':
        'Eso habla en favor de EAGLE: recibir el token que salió hace que acierte más, con una regla exacta.',
      'nothing-trained':
        'Eso habla en favor de Lookahead, el único de los cuatro que no necesita ni otra red ni entrenar.',
    },
  },
  cells: {
    vanilla: {
      drafter: 'El vocabulario tiene que ser el mismo, porque p y q se comparan token a token.',
      verifier: 'Una pasada sobre k + 1 posiciones, leída de izquierda a derecha.',
      exactness: 'Aceptación y residuo juntos dan p, fuera cual fuera q.',
      cost: 'c es el cociente de los tiempos de los dos modelos, y en cada ciclo se pagan k pasos.',
      best: 'No se entrena nada y no se toca el objetivo: es la que se prueba primero.',
    },
    medusa: {
      drafter:
        'La cabeza k conjetura el token que está k + 1 puestos más allá del último, todas a la vez.',
      verifier: 'Las mejores opciones de las cabezas se combinan en ramas; una máscara las separa.',
      exactness:
        'La aceptación típica compara p(x) con un umbral y prescinde de q. Y entrenar a la vez el objetivo, como hace Medusa-2, lo convierte en otro modelo.',
      cost: 'Cada cabeza es una capa con una salida tan ancha como el vocabulario; conjeturar no cuesta casi nada.',
      best: 'Unas conjeturas que no se ven entre sí caen más a menudo; donde basta con acercarse, importa menos.',
    },
    eagle: {
      drafter:
        'Es más fácil continuar rasgos que tokens, siempre que se dé también el token que salió.',
      verifier:
        'En cada paso se continúan varios rasgos; en EAGLE-2 la confianza da forma al árbol.',
      exactness: 'El árbol se comprueba con muestreo por rechazo a lo largo de sus ramas.',
      cost: 'La cabeza de salida y los vectores de entrada son los del objetivo, congelados.',
      best: 'Cada conjetura aceptada de más es una pasada del objetivo de menos.',
    },
    lookahead: {
      drafter:
        'Cada pasada escribe la conjetura siguiente de toda una ventana de posiciones posteriores.',
      verifier:
        'Una máscara lleva dos ramas: la que conjetura y la que comprueba los n-gramas encontrados antes.',
      exactness:
        'Un token conjeturado es una distribución q con todo su peso en un token; la regla vale también para ella.',
      cost: 'Hasta (W + G)(N − 1) posiciones por pasada: barato solo mientras sobre aritmética.',
      best: 'Los n-gramas que vuelven son sus únicas conjeturas.',
    },
  },
  cases: {
    'large-sibling': {
      vanilla:
        'Llega tarde, limitan los bytes y hay un borrador listo. Exacta y sin entrenar nada.',
      medusa:
        'Funcionaría después de entrenar. Aquí no hace falta entrenar nada, y el texto sigue siendo exacto.',
      eagle:
        'Puede que al final vaya más rápido. Pero antes hay que entrenar una capa para lo que ya se tiene.',
      lookahead:
        'Se puede. Pero un hermano conjetura mejor que los n-gramas, con muchas menos posiciones por pasada.',
      none: 'La respuesta llega tarde y en la pasada queda sitio: es el caso del que hablan los artículos.',
    },
    'browser-chain': {
      vanilla:
        'La pasada sobre tres posiciones costaría lo mismo con otro borrador, y eso era lo caro.',
      medusa:
        'Un árbol pide aún más posiciones en una pasada que ya es cara, y el entorno usado no tenía máscara para árboles.',
      eagle:
        'Es lo que usó, y el texto quedó igual byte por byte: correcto, y más lento que decodificar sin más.',
      lookahead: 'Con mucho, el que más posiciones mete en una pasada, donde cada posición cuesta.',
      none: 'Mientras v sea la que es: si tres posiciones cuestan cinco tercios de un token y se acepta tan poco, ningún borrador, ni siquiera gratis, lo hace ir el doble de rápido. Antes, el núcleo que comprueba.',
    },
    'code-edits': {
      vanilla: 'No hay borrador con el mismo vocabulario.',
      medusa: 'Hay que entrenar cabezas, y nadie puede.',
      eagle: 'Hay que entrenar una capa, y nadie puede.',
      lookahead:
        'Queda sitio en la pasada, no hay nada que entrenar y las líneas vuelven tal cual.',
      none: 'Llega tarde, limitan los bytes y el texto se repite: aquí conjeturar cuesta poco y acierta a menudo.',
    },
    'tutor-page': {
      vanilla:
        'El borrador es bueno y, aun así, todas las combinaciones medidas son aquí más lentas. Y nadie espera.',
      medusa: 'Las cabezas conjeturarían por menos. Comprobar cuesta lo mismo, y nadie espera.',
      eagle: 'Un borrador mejor no cambia ni lo que cuesta comprobar ni que nadie espere.',
      lookahead: 'Las pasadas más anchas donde el ancho más cuesta.',
      none: 'Por dos razones: el requisito se cumple y en la página comprobar no es barato. Decide la primera; la segunda es cosa del núcleo de cálculo.',
    },
    'house-model': {
      vanilla: 'Ningún otro modelo tiene su vocabulario, así que ninguno puede hacer de borrador.',
      medusa:
        'Con muestreo por rechazo también sería exacta. Pero si de todos modos se entrena para un texto exacto, acierta más la capa que ve lo que salió.',
      eagle: 'Se puede entrenar, y la distribución se conserva.',
      lookahead: 'Las cartas se repiten poco, y aquí se puede entrenar.',
      none: 'Llega tarde y limitan los bytes: hay algo que ganar.',
    },
    'busy-server': {
      vanilla:
        'Un borrador y unas conjeturas rechazadas son aritmética, y la aritmética es lo que falta.',
      medusa: 'Los árboles multiplican las posiciones de cada secuencia del lote.',
      eagle:
        'También las buenas conjeturas se comprueban a un precio, y el lote no deja sitio en la pasada.',
      lookahead: 'De los cuatro, con mucho el que más aritmética gasta por token.',
      none: 'Los lotes ya han ocupado el sitio. Con pocas peticiones el mismo montaje era más rápido: el veredicto sigue a la carga.',
    },
    'loose-drafts': {
      vanilla: 'Ningún modelo comparte el vocabulario, y una segunda caché no cabe.',
      medusa:
        'Cabezas sin caché, y una regla que puede ser laxa porque la calidad la juzgan personas.',
      eagle: 'Su capa tiene caché propia, que no cabe, y su exactitud no la pide nadie.',
      lookahead: 'Los títulos no se repiten, así que pocas de sus conjeturas quedarían en pie.',
      none: 'Llega tarde y limitan los bytes: hay algo que ganar.',
    },
  },
};
