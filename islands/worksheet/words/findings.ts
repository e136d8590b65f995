// What an audit can find, each with what to do about it, and the grounds and debts of a verdict.

import type { FindingId, Severity } from '#src/worksheet/findings.ts';
import type { BecauseId, OwedId } from '#src/worksheet/rules.ts';
import { defineStrings } from '../../kit/define-strings.ts';

/** What was found. */
export const findingStrings = defineStrings({
  en: {
    'missing-evidence': 'No run is cited for “{{quantity}}”.',
    'missing-run': 'Run {{run}}, cited for “{{quantity}}”, is not on this device.',
    'wrong-experiment':
      'Run {{run}}, cited for “{{quantity}}”, belongs to the experiment {{experiment}}; the one that measures it is {{expected}}.',
    'missing-estimate': 'Run {{run}} has no figure “{{estimate}}” for “{{quantity}}”.',
    'unit-mismatch': '“{{quantity}}” is cited in {{given}}; its unit is {{expected}}.',
    'unknown-quantity': '“{{quantity}}” is not a quantity of this worksheet.',
    'discarded-run':
      'Run {{run}}, cited for “{{quantity}}”, was discarded when it was measured ({{reason}}).',
    'stale-experiment':
      'Run {{run}}, cited for “{{quantity}}”, comes from version {{cited}} of {{experiment}}; it is now at version {{current}}.',
    'stale-artefact':
      'Run {{run}}, cited for “{{quantity}}”, measured another {{artefact}} ({{cited}}) than the one in use now ({{current}}).',
    'other-installation':
      'Run {{run}}, cited for “{{quantity}}”, was measured on another machine or in another browser ({{installation}}).',
    'identical-inputs':
      'Runs {{first}} and {{second}}, both cited for “{{quantity}}”, had the same inputs: the second shows that the figure repeats, not that it holds elsewhere.',
    'identical-inputs.same':
      'Runs {{first}} and {{second}}, both cited for “{{quantity}}”, hold the very same samples: that is one measurement cited twice.',
    'under-noise-floor':
      '“{{quantity}}” in run {{run}} differs from 1 by {{effect}}, less than the noise floor of {{floor}}: it cannot be told apart from no difference at all.',
    'requirement-missing': 'No requirement is stated.',
    'requirement-met':
      'The requirement on “{{quantity}}” is met as things are: nothing needs to be saved.',
    'guardrail-missing': 'No guardrail is stated.',
    'presence-not-supported':
      'On presence you answered “{{given}}”; the cited figures against your thresholds say “{{supported}}”.',
    'resource-contradicts-presence': 'You call the bottleneck present and name no scarce resource.',
    'gain-without-bottleneck':
      'Time is saved although the bottleneck you named is absent: something else is being relieved.',
    'verdict-not-supported':
      'Your verdict is “{{given}}”; by the rules the evidence supports “{{supported}}”: {{because}}',
    'owed-missing': 'The verdict rests on something not known yet: {{owed}}',
    'flip-missing': 'No condition is named that would flip the verdict.',
    'flip-wrong-side': '“{{verdict}}” does not go with a flip condition {{side}}.',
    'flip-side-contradicted':
      'You place the flip condition {{given}}; by the declared scope it lies {{computed}}.',
    'flip-already-true': 'The flip condition on “{{quantity}}” already holds by your own evidence.',
    'next-missing': 'What limits now is not named.',
    'limiter-not-cited':
      'You name “{{quantity}}” as what limits now, and no run that counts is cited for it.',
    'next-off-limiter':
      'The module “{{module}}” is not among those that this checkpoint leads on to: what “{{quantity}}” shows may be addressed elsewhere.',
    'definition-changed':
      'This worksheet was begun with version {{written}} of its questions; they are now at version {{current}}.',
  } satisfies Record<FindingId | 'identical-inputs.same', string>,
  es: {
    'missing-evidence': 'No se cita ninguna ejecución para «{{quantity}}».',
    'missing-run': 'La ejecución {{run}}, citada para «{{quantity}}», no está en este dispositivo.',
    'wrong-experiment':
      'La ejecución {{run}}, citada para «{{quantity}}», es del experimento {{experiment}}; eso lo mide {{expected}}.',
    'missing-estimate':
      'La ejecución {{run}} no tiene la cifra «{{estimate}}» para «{{quantity}}».',
    'unit-mismatch': '«{{quantity}}» se cita en {{given}}; su unidad es {{expected}}.',
    'unknown-quantity': '«{{quantity}}» no es una magnitud de esta hoja.',
    'discarded-run':
      'La ejecución {{run}}, citada para «{{quantity}}», se descartó al medirla ({{reason}}).',
    'stale-experiment':
      'La ejecución {{run}}, citada para «{{quantity}}», viene de la versión {{cited}} de {{experiment}}, que ya va por la {{current}}.',
    'stale-artefact':
      'La ejecución {{run}}, citada para «{{quantity}}», midió un {{artefact}} distinto ({{cited}}) del que se usa ahora ({{current}}).',
    'other-installation':
      'La ejecución {{run}}, citada para «{{quantity}}», se midió en otra máquina o en otro navegador ({{installation}}).',
    'identical-inputs':
      'Las ejecuciones {{first}} y {{second}}, citadas para «{{quantity}}», tuvieron las mismas entradas: la segunda muestra que la cifra se repite, no que valga en otro sitio.',
    'identical-inputs.same':
      'Las ejecuciones {{first}} y {{second}}, citadas para «{{quantity}}», contienen las mismas muestras: es una sola medida citada dos veces.',
    'under-noise-floor':
      '«{{quantity}}» difiere de 1 en {{effect}} en la ejecución {{run}}, menos que el suelo de ruido de {{floor}}: no se distingue de la ausencia de diferencia.',
    'requirement-missing': 'No hay ningún requisito.',
    'requirement-met':
      'El requisito sobre «{{quantity}}» ya se cumple tal como están las cosas: no hace falta ahorrar nada.',
    'guardrail-missing': 'No hay ninguna salvaguarda.',
    'presence-not-supported':
      'Sobre la presencia contestaste «{{given}}»; las cifras citadas, frente a tus umbrales, dicen «{{supported}}».',
    'resource-contradicts-presence':
      'Dices que el cuello de botella está presente y no nombras ningún recurso escaso.',
    'gain-without-bottleneck':
      'Se ahorra tiempo aunque el cuello de botella que nombraste está ausente: se está aliviando otra cosa.',
    'verdict-not-supported':
      'Tu veredicto es «{{given}}»; según las reglas, las pruebas sostienen «{{supported}}»: {{because}}',
    'owed-missing': 'El veredicto se apoya en algo que aún no se sabe: {{owed}}',
    'flip-missing': 'No se nombra ninguna condición que cambie el veredicto.',
    'flip-wrong-side': '«{{verdict}}» no va con una condición de cambio {{side}}.',
    'flip-side-contradicted':
      'Sitúas la condición de cambio {{given}}; según el alcance declarado cae {{computed}}.',
    'flip-already-true':
      'Según tus propias pruebas, la condición de cambio sobre «{{quantity}}» ya se cumple.',
    'next-missing': 'No se nombra lo que limita ahora.',
    'limiter-not-cited':
      'Nombras «{{quantity}}» como lo que limita ahora y no se cita para ella ninguna ejecución que cuente.',
    'next-off-limiter':
      'El módulo «{{module}}» no está entre los que siguen a este punto de control: de lo que muestra «{{quantity}}» puede que se ocupe otro.',
    'definition-changed':
      'Esta hoja se empezó con la versión {{written}} de sus preguntas, que ya van por la {{current}}.',
  },
});

/** What to do about it. */
export const remedyStrings = defineStrings({
  en: {
    'missing-evidence': 'Run this experiment of the chapter and cite it: {{experiment}}.',
    'missing-run': 'Import the file that holds it, or cite a run that is here.',
    'wrong-experiment': 'Cite a run of the right experiment.',
    'missing-estimate': 'Cite a figure that the run has.',
    'unit-mismatch': 'Remove the citation and cite the figure again.',
    'unknown-quantity': 'Choose one from the list.',
    'discarded-run': 'Measure again and cite the new run.',
    'stale-experiment': 'Measure again with the current version.',
    'stale-artefact': 'Measure again with the current model.',
    'other-installation': 'Measure here if the verdict is to hold for this machine.',
    'identical-inputs': 'Cite one of them, or measure with other inputs.',
    'under-noise-floor': 'Close other programs and measure again, or answer that you cannot tell.',
    'requirement-missing': 'State one before the technique is judged.',
    'requirement-met': 'Ask whether the technique is needed at all.',
    'guardrail-missing': 'Name the quality that must not fall.',
    'presence-not-supported': 'Change the answer, or the thresholds, and say why.',
    'resource-contradicts-presence': 'Name the resource, or answer that the bottleneck is absent.',
    'gain-without-bottleneck': 'Find out what, and name that.',
    'verdict-not-supported': 'Read the rule again, or find the evidence that is missing.',
    'owed-missing': 'Name the measurement in the verdict.',
    'flip-missing': 'Name quantity, comparison and value.',
    'flip-wrong-side':
      'A “never” is flipped from outside the declared scope; a “defer” with an absent bottleneck from inside it.',
    'flip-side-contradicted': 'Change the side or the value.',
    'flip-already-true': 'Then the verdict should have flipped: change one of the two.',
    'next-missing': 'Name a cited quantity and the module that addresses it.',
    'limiter-not-cited': 'Measure it and cite the run, or name a quantity that is cited.',
    'next-off-limiter': 'Choose another module, or say in your reason why this one.',
    'definition-changed': 'A new attempt answers the current questions.',
  } satisfies Record<FindingId, string>,
  es: {
    'missing-evidence': 'Ejecuta este experimento del capítulo y cítalo: {{experiment}}.',
    'missing-run': 'Importa el archivo que la contiene, o cita una que esté aquí.',
    'wrong-experiment': 'Cita una ejecución del experimento que toca.',
    'missing-estimate': 'Cita una cifra que la ejecución tenga.',
    'unit-mismatch': 'Quita la cita y vuelve a citar la cifra.',
    'unknown-quantity': 'Elige una de la lista.',
    'discarded-run': 'Mide otra vez y cita la ejecución nueva.',
    'stale-experiment': 'Mide otra vez con la versión actual.',
    'stale-artefact': 'Mide otra vez con el modelo actual.',
    'other-installation': 'Mide aquí si el veredicto debe valer para esta máquina.',
    'identical-inputs': 'Cita una de las dos, o mide con otras entradas.',
    'under-noise-floor':
      'Cierra otros programas y mide otra vez, o contesta que no se puede saber.',
    'requirement-missing': 'Escríbelo antes de juzgar la técnica.',
    'requirement-met': 'Pregúntate si la técnica hace falta.',
    'guardrail-missing': 'Nombra la calidad que no debe bajar.',
    'presence-not-supported': 'Cambia la respuesta, o los umbrales, y di por qué.',
    'resource-contradicts-presence':
      'Nombra el recurso, o contesta que el cuello de botella está ausente.',
    'gain-without-bottleneck': 'Averigua qué, y nómbralo.',
    'verdict-not-supported': 'Vuelve a leer la regla, o busca la prueba que falta.',
    'owed-missing': 'Nombra la medida en el veredicto.',
    'flip-missing': 'Nombra magnitud, comparación y valor.',
    'flip-wrong-side':
      'Un «nunca» cambia desde fuera del alcance declarado; un «aplazar» con el cuello de botella ausente, desde dentro.',
    'flip-side-contradicted': 'Cambia el lado o el valor.',
    'flip-already-true': 'Entonces el veredicto ya debería haber cambiado: corrige uno de los dos.',
    'next-missing': 'Nombra una magnitud citada y el módulo que se ocupa de ella.',
    'limiter-not-cited': 'Mídela y cita la ejecución, o nombra una magnitud que esté citada.',
    'next-off-limiter': 'Elige otro módulo o di en tu razón por qué este.',
    'definition-changed': 'Un intento nuevo contesta las preguntas actuales.',
  },
});

/** How much a finding weighs. */
export const severityStrings = defineStrings({
  en: {
    blocks: 'The verdict does not stand',
    weakens: 'The verdict says less',
    note: 'Worth a look',
  } satisfies Record<Severity, string>,
  es: {
    blocks: 'El veredicto no se sostiene',
    weakens: 'El veredicto dice menos',
    note: 'Merece una mirada',
  },
});

/** Why the evidence supports the verdict it does. */
export const becauseStrings = defineStrings({
  en: {
    'gain-exceeds-cost':
      'the bottleneck is present, the gain lies above its cost, and the guardrail holds.',
    'presence-unknown': 'it cannot be told whether the bottleneck is present.',
    'gain-unknown': 'the bottleneck is present, but whether the gain pays cannot be told.',
    'guardrail-unknown': 'the gain would pay, but whether the guardrail holds cannot be told.',
    'guardrail-falls': 'the guardrail falls, and no gain pays for that.',
    'cost-exceeds-gain': 'the bottleneck is present, but the gain does not pay for its cost today.',
    'change-within-scope':
      'the bottleneck is absent, but a plausible change inside the scope would create it.',
    'change-unnamed': 'the bottleneck is absent, and no change that would create it is named.',
    'absent-within-scope':
      'the bottleneck is absent, and nothing plausible inside the scope creates it.',
  } satisfies Record<BecauseId, string>,
  es: {
    'gain-exceeds-cost':
      'el cuello de botella está presente, la ganancia supera su coste y la salvaguarda se mantiene.',
    'presence-unknown': 'no se puede saber si el cuello de botella está presente.',
    'gain-unknown':
      'el cuello de botella está presente, pero no se puede saber si la ganancia compensa.',
    'guardrail-unknown':
      'la ganancia compensaría, pero no se puede saber si la salvaguarda se mantiene.',
    'guardrail-falls': 'la salvaguarda cae, y eso no lo paga ninguna ganancia.',
    'cost-exceeds-gain':
      'el cuello de botella está presente, pero hoy la ganancia no paga su coste.',
    'change-within-scope':
      'el cuello de botella está ausente, pero un cambio plausible dentro del alcance lo crearía.',
    'change-unnamed':
      'el cuello de botella está ausente y no se nombra ningún cambio que lo crearía.',
    'absent-within-scope':
      'el cuello de botella está ausente y nada plausible dentro del alcance lo crea.',
  },
});

/** What is still owed. */
export const owedStrings = defineStrings({
  en: {
    'presence-measurement': 'a measurement that tells whether the bottleneck is present.',
    'gain-measurement': 'a measurement that tells whether the gain exceeds the cost.',
    'guardrail-measurement': 'a measurement that tells whether the guardrail holds.',
    'flip-condition': 'a numbered condition that would flip the verdict.',
    'flip-outside-scope': 'a flip condition that lies outside the declared scope.',
  } satisfies Record<OwedId, string>,
  es: {
    'presence-measurement': 'una medida que diga si el cuello de botella está presente.',
    'gain-measurement': 'una medida que diga si la ganancia supera el coste.',
    'guardrail-measurement': 'una medida que diga si la salvaguarda se mantiene.',
    'flip-condition': 'una condición con número que cambiaría el veredicto.',
    'flip-outside-scope': 'una condición de cambio que caiga fuera del alcance declarado.',
  },
});
