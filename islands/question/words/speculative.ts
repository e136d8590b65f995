// Words of the questions on speculative decoding.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { speculativeQuestions } from '#src/worksheet/questions/speculative.ts';

/** Prompts, options and explanations in every language. */
export const speculativeWords: Readonly<
  Record<Locale, QuestionWords<typeof speculativeQuestions>>
> = {
  en: {
    exactness: {
      prompt: 'What makes the sampled text distributed exactly as the target’s own?',
      options: {
        'good-draft': {
          label: 'A good draft',
          why: 'A good draft saves time. The distribution is the same with any draft, even a random one.',
        },
        'acceptance-alone': {
          label: 'The acceptance rule alone',
          why: 'It yields min(p, q): tokens of which the draft gives too little would come out too seldom.',
        },
        'acceptance-and-residual': {
          label: 'The acceptance rule together with the residual',
          why: 'Yes: min(p, q) from acceptance, and p − min(p, q) from the replacement. Together they are p.',
        },
        'redraw-from-target': {
          label: 'Accepting, and drawing the replacement from p',
          why: 'Then tokens the draft likes are counted twice, when accepted and again after a rejection. It looks right and is not.',
        },
      },
    },
    'tokens-per-cycle': {
      prompt: ({ acceptance, draftLength }) =>
        `Each proposal is accepted with probability ${acceptance}, independently, and the draft length is ${draftLength}. How many tokens does a cycle settle on average?`,
      why: ({ acceptance, draftLength }) =>
        `1 + α + α² + … up to the power ${draftLength}, with α = ${acceptance}. The 1 is the token the target always contributes: a replacement or the bonus.`,
    },
    'speedup-at-cost': {
      prompt: ({ acceptance, draftLength, draftCost, verifyCost }) =>
        `α = ${acceptance}, k = ${draftLength}; a draft step costs ${draftCost} of a target pass, and a pass over k + 1 positions costs ${verifyCost} passes. How many times as fast as plain decoding is it?`,
      why: ({ draftLength, draftCost, verifyCost }) =>
        `Tokens per cycle divided by the cost of the cycle, ${draftLength} · ${draftCost} + ${verifyCost}. With a free verification (v = 1) it would look far better: that is the assumption to check.`,
    },
    'greedy-rule': {
      prompt: 'With greedy decoding, when is a proposed token accepted?',
      options: {
        'same-choice': {
          label: 'When it is the target’s own first choice',
          why: 'Yes. Both distributions put everything on one token, so min(1, p/q) is one or zero.',
        },
        'likely-enough': {
          label: 'When the target finds it likely enough',
          why: 'That is the idea of “typical acceptance”. It accepts more and no longer gives the target’s text.',
        },
        'random-draw': {
          label: 'By a random draw',
          why: 'In the greedy case nothing is left to chance: the ratio is one or zero.',
        },
        'among-first-choices': {
          label: 'When it is among the target’s first five choices',
          why: 'Then the text would depend on the draft.',
        },
      },
    },
    'high-load': {
      prompt: 'Why can speculation slow a server down under high load?',
      options: {
        'arithmetic-bound': {
          label:
            'Because decoding many sequences at once is bound by arithmetic, and rejected proposals are arithmetic',
          why: 'Yes. The batch already fills the room that verification would use.',
        },
        'bandwidth-bound': {
          label: 'Because memory bandwidth gets worse with more requests',
          why: 'The other way round: in a batch each weight fetched is used more often. Bandwidth is what many requests share well.',
        },
        'draft-less-often-right': {
          label: 'Because the draft is right less often',
          why: 'Acceptance depends on the text, not on how many others are served.',
        },
        'cache-too-large': {
          label: 'Because the key–value cache overflows',
          why: 'It may limit the batch, with or without speculation. It is not what makes guessing expensive.',
        },
      },
    },
    'weak-draft': {
      prompt:
        'A draft with hardly any whole answer right has most of its tokens accepted. How can that be?',
      options: {
        'one-token-at-a-time': {
          label: 'Acceptance judges one token at a time, given a right beginning',
          why: 'Yes. After a rejection the target sets the text right, and the draft goes on from there; exact match forgives nothing.',
        },
        'rule-lets-errors-pass': {
          label: 'The rule lets errors pass',
          why: 'It lets none pass: the text is the target’s own, token by token.',
        },
        'target-repairs-draft': {
          label: 'The target improves the draft while running',
          why: 'The draft’s weights do not change. What it reads changes: a beginning the target has put right.',
        },
        'too-few-prompts': {
          label: 'Too few prompts were measured',
          why: 'More prompts would narrow the interval. The two counts would still measure different things.',
        },
      },
    },
  },
  es: {
    exactness: {
      prompt: '¿Qué hace que el texto sorteado se distribuya exactamente como el del objetivo?',
      options: {
        'good-draft': {
          label: 'Un buen borrador',
          why: 'Un buen borrador ahorra tiempo. La distribución es la misma con cualquiera, incluso con uno aleatorio.',
        },
        'acceptance-alone': {
          label: 'La regla de aceptación por sí sola',
          why: 'Da mín(p, q): los tokens a los que el borrador da de menos saldrían demasiado poco.',
        },
        'acceptance-and-residual': {
          label: 'La regla de aceptación junto con el residuo',
          why: 'Sí: mín(p, q) por la aceptación y p − mín(p, q) por el sustituto. Juntos son p.',
        },
        'redraw-from-target': {
          label: 'Aceptar, y sortear el sustituto de p',
          why: 'Entonces los tokens que gustan al borrador cuentan dos veces, al aceptarse y otra vez tras un rechazo. Parece correcto y no lo es.',
        },
      },
    },
    'tokens-per-cycle': {
      prompt: ({ acceptance, draftLength }) =>
        `Cada propuesta se acepta con probabilidad ${acceptance}, con independencia de las demás, y la longitud del borrador es ${draftLength}. ¿Cuántos tokens decide un ciclo, de media?`,
      why: ({ acceptance, draftLength }) =>
        `1 + α + α² + … hasta la potencia ${draftLength}, con α = ${acceptance}. El 1 es el token que el objetivo pone siempre: un sustituto o el de regalo.`,
    },
    'speedup-at-cost': {
      prompt: ({ acceptance, draftLength, draftCost, verifyCost }) =>
        `α = ${acceptance}, k = ${draftLength}; un paso del borrador cuesta ${draftCost} de una pasada del objetivo, y una pasada sobre k + 1 posiciones cuesta ${verifyCost} pasadas. ¿Por cuánto se multiplica la velocidad de la decodificación corriente?`,
      why: ({ draftLength, draftCost, verifyCost }) =>
        `Los tokens por ciclo entre el coste del ciclo, ${draftLength} · ${draftCost} + ${verifyCost}. Con una comprobación gratis (v = 1) parecería mucho mejor: ese es el supuesto que hay que comprobar.`,
    },
    'greedy-rule': {
      prompt: 'Con decodificación voraz, ¿cuándo se acepta un token propuesto?',
      options: {
        'same-choice': {
          label: 'Cuando es la primera opción del propio objetivo',
          why: 'Sí. Las dos distribuciones lo ponen todo en un token, así que mín(1, p/q) vale uno o cero.',
        },
        'likely-enough': {
          label: 'Cuando al objetivo le parece bastante probable',
          why: 'Esa es la idea de la «aceptación típica». Acepta más y ya no da el texto del objetivo.',
        },
        'random-draw': {
          label: 'Por sorteo',
          why: 'En el caso voraz nada queda al azar: el cociente vale uno o cero.',
        },
        'among-first-choices': {
          label: 'Cuando está entre las cinco primeras opciones del objetivo',
          why: 'Entonces el texto dependería del borrador.',
        },
      },
    },
    'high-load': {
      prompt: '¿Por qué la especulación puede frenar un servidor con mucha carga?',
      options: {
        'arithmetic-bound': {
          label:
            'Porque decodificar muchas secuencias a la vez está limitado por la aritmética, y las propuestas rechazadas son aritmética',
          why: 'Sí. El lote ya llena el sitio que usaría la comprobación.',
        },
        'bandwidth-bound': {
          label: 'Porque el ancho de banda de memoria empeora con más peticiones',
          why: 'Al revés: en un lote, cada peso traído se usa más veces. El ancho de banda es lo que muchas peticiones comparten bien.',
        },
        'draft-less-often-right': {
          label: 'Porque el borrador acierta menos',
          why: 'La aceptación depende del texto, no de a cuántos más se atiende.',
        },
        'cache-too-large': {
          label: 'Porque la caché de claves y valores se desborda',
          why: 'Puede limitar el lote, con especulación o sin ella. No es lo que encarece conjeturar.',
        },
      },
    },
    'weak-draft': {
      prompt:
        'A un borrador que no acierta casi ninguna respuesta entera se le acepta la mayoría de los tokens. ¿Cómo puede ser?',
      options: {
        'one-token-at-a-time': {
          label: 'La aceptación juzga un token cada vez, sobre un comienzo correcto',
          why: 'Sí. Tras un rechazo, el objetivo endereza el texto y el borrador sigue desde ahí; el acierto exacto no perdona nada.',
        },
        'rule-lets-errors-pass': {
          label: 'La regla deja pasar errores',
          why: 'No deja pasar ninguno: el texto es el del objetivo, token por token.',
        },
        'target-repairs-draft': {
          label: 'El objetivo mejora el borrador mientras se ejecuta',
          why: 'Los pesos del borrador no cambian. Cambia lo que lee: un comienzo que el objetivo ha enderezado.',
        },
        'too-few-prompts': {
          label: 'Se midieron pocas frases',
          why: 'Con más frases el intervalo sería más estrecho. Las dos cuentas seguirían midiendo cosas distintas.',
        },
      },
    },
  },
};
