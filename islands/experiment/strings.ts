// Words of the experiment panel: what each experiment does, its axes, and the states of a run.
import { defineStrings } from '../kit/define-strings.ts';

/** Everything the panel says; `{{…}}` is filled in by the lab. */
export const experimentStrings = defineStrings({
  en: {
    'noise-floor.what':
      'The same work, timed against itself ninety-six times over: a piece of plain arithmetic, and a step of the tutor.',
    'answer-time.what':
      'Whole answers to held-out sentences, each written in one run of the graph; the first token and the later ones apart.',
    'draft-acceptance.what':
      'Each draft proposes tokens for held-out sentences; the tutor judges them. Counted, not timed.',
    'verify-cost.what':
      'A pass over k + 1 positions against a pass over one, taken in turns; and a draft’s step against the tutor’s.',
    'draft-length.what':
      'Whole answers with speculation and without, in turns, for each draft and draft length.',
    'dispatch-split.what':
      'An empty graph, a graph that only carries the step’s tensors across, and the whole step.',
    'batch.what': 'One step for one, four and sixteen sentences at once.',
    'floor.caption': 'A thing against itself: the ratio should be one.',
    'times.caption': 'Time of an answer and its parts (logarithmic scale).',
    'positions.caption': 'Share of examined proposals accepted, by position in the draft.',
    'verify.caption':
      'Cost of one pass over k + 1 positions, in passes over one. Dashed: checking is free. Dotted: checking costs as much as writing.',
    'in-graph.caption':
      'Best against best: time of the speculative answer over the plain one, both in one run. Below the dashed line speculation is faster.',
    'stepwise.caption':
      'Step by step from JavaScript: the same ratio where each step is a run of its own.',
    'split.caption': 'Time of a run, from an empty graph to a whole step (logarithmic scale).',
    'per-token.caption': 'Time per token of each sentence (logarithmic scale).',
    'axis.position': 'position in the draft',
    'axis.k': 'draft length k',
    'axis.share': 'accepted',
    'axis.passes': 'passes over one position',
    'axis.ratio': 'speculative / plain',
    'axis.time': 'time',
    'axis.self': 'ratio to itself',
    'series.kernel': 'plain arithmetic',
    'series.step': 'step of the tutor',
    'series.ratio': 'inside one graph',
    'series.stepwise': 'one run per pass',
    'series.draft': 'good draft',
    'series.draft-weak': 'weak draft',
    'series.draft-random': 'random draft',
    measure: 'Measure on this machine',
    again: 'Measure again',
    cancel: 'Cancel',
    loads:
      'The first measurement loads the engine ({{engine}} unpacked, less where the server compresses it) and {{models}} of models.',
    loadingEngine: 'Loading the engine: {{loaded}}',
    loadingEngineOf: 'Loading the engine: {{loaded}} of {{total}}',
    loadingModel: 'Loading the models: {{loaded}}',
    compiling: 'Compiling the graphs',
    preparing: 'Warming up',
    measuring: 'Measuring: {{done}} of {{total}} samples',
    cancelled: 'Cancelled. Nothing was kept of this run.',
    done: 'Measured and saved ✓',
    doneInMemory: 'Measured. {{reason}}',
    doneNotSaved: 'Measured, but not saved. {{reason}} Download the run before you leave.',
    yours: 'Measured on your machine',
    recorded: 'Recorded on our machine',
    recordedSummary: 'Recorded run (look after you have predicted)',
    noRecorded: 'No recorded run for this edition yet.',
    discardedDrift:
      'Discarded: the machine changed its speed by {{change}} during the run (limit {{limit}}). Close other programs, plug in the power, and measure again.',
    discardedHidden:
      'Discarded: the page was hidden while measuring, and browsers slow hidden pages down. Keep it in view and measure again.',
    discardedEnvironment:
      'Discarded: the environment changed during the run ({{field}}). Measure again.',
    quantity: 'quantity',
    value: 'value',
    interval: '95% interval',
    quartiles: 'quartiles',
    'download-engine': 'Downloaded once before this run: the engine, {{size}} in {{time}}.',
    'download-models': 'Downloaded once before this run: the models, {{size}} in {{time}}.',
    n: 'n',
    table: 'All figures of this run',
    provenance:
      'Run {{id}}, measured on {{date}} with {{machine}}; experiment {{experiment}}, version {{version}}.',
    downloadCsv: 'CSV',
    downloadJson: 'JSON',
    earlier_one: '{{count}} earlier run is kept in My work.',
    earlier_other: '{{count}} earlier runs are kept in My work.',
    noScript: 'Measuring needs JavaScript; the recorded run is below.',
  },
  es: {
    'noise-floor.what':
      'El mismo trabajo cronometrado contra sí mismo noventa y seis veces: una pieza de aritmética sin más y un paso del tutor.',
    'answer-time.what':
      'Respuestas enteras a frases reservadas, cada una escrita en una ejecución del grafo; el primer token y los siguientes, por separado.',
    'draft-acceptance.what':
      'Cada borrador propone tokens para frases reservadas y el tutor los juzga. Se cuenta, no se cronometra.',
    'verify-cost.what':
      'Una pasada sobre k + 1 posiciones contra una pasada sobre una, por turnos; y un paso del borrador contra uno del tutor.',
    'draft-length.what':
      'Respuestas enteras con especulación y sin ella, por turnos, con cada borrador y cada longitud.',
    'dispatch-split.what':
      'Un grafo vacío, un grafo que solo transporta los tensores de un paso, y el paso entero.',
    'batch.what': 'Un paso para una, cuatro y dieciséis frases a la vez.',
    'floor.caption': 'Una cosa contra sí misma: el cociente debería ser uno.',
    'times.caption': 'Tiempo de una respuesta y de sus partes (escala logarítmica).',
    'positions.caption':
      'Parte de las propuestas examinadas que se aceptan, según su posición en el borrador.',
    'verify.caption':
      'Coste de una pasada sobre k + 1 posiciones, en pasadas sobre una. A rayas: comprobar es gratis. A puntos: comprobar cuesta tanto como escribir.',
    'in-graph.caption':
      'Lo mejor contra lo mejor: tiempo de la respuesta especulativa entre el de la corriente, ambas en una ejecución. Por debajo de la línea a rayas la especulación es más rápida.',
    'stepwise.caption':
      'Paso a paso desde JavaScript: el mismo cociente cuando cada paso es una ejecución.',
    'split.caption':
      'Tiempo de una ejecución, del grafo vacío al paso entero (escala logarítmica).',
    'per-token.caption': 'Tiempo por token de cada frase (escala logarítmica).',
    'axis.position': 'posición en el borrador',
    'axis.k': 'longitud del borrador k',
    'axis.share': 'aceptadas',
    'axis.passes': 'pasadas sobre una posición',
    'axis.ratio': 'especulativa / corriente',
    'axis.time': 'tiempo',
    'axis.self': 'cociente consigo misma',
    'series.kernel': 'aritmética sin más',
    'series.step': 'paso del tutor',
    'series.ratio': 'dentro de un grafo',
    'series.stepwise': 'una ejecución por pasada',
    'series.draft': 'borrador bueno',
    'series.draft-weak': 'borrador flojo',
    'series.draft-random': 'borrador aleatorio',
    measure: 'Medir en esta máquina',
    again: 'Medir otra vez',
    cancel: 'Cancelar',
    loads:
      'La primera medida carga el motor ({{engine}} sin comprimir, menos si el servidor lo comprime) y {{models}} de modelos.',
    loadingEngine: 'Cargando el motor: {{loaded}}',
    loadingEngineOf: 'Cargando el motor: {{loaded}} de {{total}}',
    loadingModel: 'Cargando los modelos: {{loaded}}',
    compiling: 'Compilando los grafos',
    preparing: 'Calentando',
    measuring: 'Midiendo: {{done}} de {{total}} muestras',
    cancelled: 'Cancelado. De esta ejecución no se ha guardado nada.',
    done: 'Medido y guardado ✓',
    doneInMemory: 'Medido. {{reason}}',
    doneNotSaved: 'Medido, pero no guardado. {{reason}} Descarga la ejecución antes de salir.',
    yours: 'Medido en tu máquina',
    recorded: 'Registrado en nuestra máquina',
    recordedSummary: 'Ejecución registrada (mírala después de predecir)',
    noRecorded: 'Esta edición aún no tiene una ejecución registrada.',
    discardedDrift:
      'Descartada: la máquina cambió de velocidad un {{change}} durante la ejecución (límite: {{limit}}). Cierra otros programas, conecta la corriente y mide otra vez.',
    discardedHidden:
      'Descartada: la página estuvo oculta mientras se medía, y los navegadores frenan las páginas ocultas. Mantenla a la vista y mide otra vez.',
    discardedEnvironment:
      'Descartada: el entorno cambió durante la ejecución ({{field}}). Mide otra vez.',
    quantity: 'magnitud',
    value: 'valor',
    interval: 'intervalo del 95 %',
    quartiles: 'cuartiles',
    'download-engine':
      'Descargado una vez antes de esta ejecución: el motor, {{size}} en {{time}}.',
    'download-models':
      'Descargado una vez antes de esta ejecución: los modelos, {{size}} en {{time}}.',
    n: 'n',
    table: 'Todas las cifras de esta ejecución',
    provenance:
      'Ejecución {{id}}, medida el {{date}} con {{machine}}; experimento {{experiment}}, versión {{version}}.',
    downloadCsv: 'CSV',
    downloadJson: 'JSON',
    earlier_one: 'En Mi trabajo se conserva {{count}} ejecución anterior.',
    earlier_other: 'En Mi trabajo se conservan {{count}} ejecuciones anteriores.',
    noScript: 'Para medir hace falta JavaScript; la ejecución registrada está debajo.',
  },
});
