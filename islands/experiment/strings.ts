// Words of the experiment panel that every experiment shares; its own stand in experiments/.
import { defineStrings } from '../kit/define-strings.ts';

/** Everything the panel says; `{{…}}` is filled in by the lab. */
export const experimentStrings = defineStrings({
  en: {
    measure: 'Measure on this machine',
    again: 'Measure again',
    cancel: 'Cancel',
    loads:
      'The first measurement loads the engine ({{engine}} unpacked, less where the server compresses it) and {{models}} of models.',
    loadsEngine:
      'The first measurement loads the engine ({{engine}} unpacked, less where the server compresses it); the models are made in the page.',
    loadingEngine: 'Loading the engine: {{loaded}}',
    loadingEngineOf: 'Loading the engine: {{loaded}} of {{total}}',
    loadingModel: 'Loading the models: {{loaded}}',
    loadingModelOf: 'Loading the models: {{loaded}} of {{total}}',
    compiling: 'Compiling the graphs',
    loadedEngine: 'The engine is loaded. The first sample is still to come.',
    loadedModels: 'The models are loaded. The first sample is still to come.',
    loadedMarks:
      'The models are loaded. Before the first sample, their answers are marked right or wrong.',
    starting: 'Starting',
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
    measure: 'Medir en esta máquina',
    again: 'Medir otra vez',
    cancel: 'Cancelar',
    loads:
      'La primera medida carga el motor ({{engine}} sin comprimir, menos si el servidor lo comprime) y {{models}} de modelos.',
    loadsEngine:
      'La primera medida carga el motor ({{engine}} sin comprimir, menos si el servidor lo comprime); los modelos se hacen en la página.',
    loadingEngine: 'Cargando el motor: {{loaded}}',
    loadingEngineOf: 'Cargando el motor: {{loaded}} de {{total}}',
    loadingModel: 'Cargando los modelos: {{loaded}}',
    loadingModelOf: 'Cargando los modelos: {{loaded}} de {{total}}',
    compiling: 'Compilando los grafos',
    loadedEngine: 'El motor ya está cargado. Falta la primera muestra.',
    loadedModels: 'Los modelos ya están cargados. Falta la primera muestra.',
    loadedMarks:
      'Los modelos ya están cargados. Antes de la primera muestra se comprueba qué respuestas son correctas.',
    starting: 'Empezando',
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
