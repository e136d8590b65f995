// The reading exercise of the chapter on reasoning: how the authors of pass@k compute it.
import { defineStrings } from '../../kit/define-strings.ts';

/** Where the code is, to the line; read at this commit on 2026-11-21. */
export const source = {
  repository: 'openai/human-eval',
  commit: '6d43fb980f9fee3c892a914eda09951f772ad10d',
  file: 'human_eval/evaluation.py',
  licence: 'MIT',
} as const;

/** The questions in order, each with the lines to look at. */
export const questions = [
  { id: 'formula', lines: [22, 28] },
  { id: 'edge', lines: [26, 27] },
  { id: 'mean', lines: [78, 90] },
  { id: 'enough', lines: [88, 90] },
  { id: 'judge', lines: [53, 69] },
] as const;

/** Questions and model answers by id. */
export const words = defineStrings({
  en: {
    intro:
      'The file that computes pass@k for HumanEval, from the authors of the estimator. What they call n, c and k is here N, c and n.',
    'formula-question':
      'The comment of line 24 has two binomial coefficients; line 28 has none. Why are both the same, and what is the form of line 28 good for?',
    'formula-answer':
      'C(n − c, k) / C(n, k) is the product of (i − k) / i for i from n − c + 1 to n: the factorials of k cancel, and so does what both coefficients share. That is the product of 1 − k / i over the c values of np.arange. No factor is larger than one, where the coefficients themselves would overflow or lose their digits for hundreds of samples.',
    'edge-question':
      'Why is 1.0 returned where n − c < k? What would line 28 give there, if it were reached?',
    'edge-answer':
      'With fewer than k wrong samples, any k of them hold a right one. In the product, i = k is then among the values, so a factor is zero and the result would be one as well, as long as no later factor spoils it: those with i < k are negative, times zero. The test makes the case plain and spares the reader that argument.',
    'mean-question':
      'In which order are the mean over problems and the estimate taken? Why not put the mean share of right samples into 1 − (1 − p)^k?',
    'mean-answer':
      'Line 89 estimates pass@k problem by problem and takes the mean of the estimates. The formula with a mean p would treat all problems alike and samples as independent; hard problems stay unsolved however often one draws, so the true curve lies below it. Our second panel draws both.',
    'enough-question': 'For which k is a figure printed, and what is left out without a word?',
    'enough-answer':
      'Only for a k of the list that every problem has at least as many samples for: (total >= k).all(). With ten samples a problem, pass@100 is missing from the result; nothing says so. It is the right refusal: from fewer than k samples there is no unbiased estimate.',
    'judge-question':
      'Who decides that a sample has passed? What would the same figure mean for an essay?',
    'judge-answer':
      'check_correctness, run for each sample in line 66: the problem’s own tests, executed. So pass@k is here what a user with those tests could really reach. Without such a judge (an essay, advice, most of what is asked of a model) nobody could pick the right sample out, and the same number would be a bound that no product attains.',
  },
  es: {
    intro:
      'El archivo que calcula pass@k para HumanEval, de los autores del estimador. Lo que allí se llama n, c y k aquí es N, c y n.',
    'formula-question':
      'El comentario de la línea 24 tiene dos coeficientes binomiales; la línea 28, ninguno. ¿Por qué son lo mismo, y para qué sirve la forma de la línea 28?',
    'formula-answer':
      'C(n − c, k) / C(n, k) es el producto de (i − k) / i para i desde n − c + 1 hasta n: los factoriales de k se cancelan, y también lo que comparten los dos coeficientes. Es el producto de 1 − k / i sobre los c valores de np.arange. Ningún factor pasa de uno, mientras que los coeficientes se desbordarían o perderían cifras con cientos de muestras.',
    'edge-question':
      '¿Por qué se devuelve 1.0 cuando n − c < k? ¿Qué daría ahí la línea 28 si se llegara a ella?',
    'edge-answer':
      'Con menos de k muestras erróneas, entre k cualesquiera hay una correcta. En el producto, i = k está entonces entre los valores, así que un factor es cero y el resultado sería también uno; los de i < k son negativos, pero van multiplicados por cero. La comprobación deja claro el caso y ahorra ese razonamiento.',
    'mean-question':
      '¿En qué orden se toman la media sobre los problemas y la estimación? ¿Por qué no poner la parte media de muestras correctas en 1 − (1 − p)^k?',
    'mean-answer':
      'La línea 89 estima pass@k problema a problema y después hace la media. La fórmula con una p media trataría todos los problemas igual y las muestras como independientes; los difíciles siguen sin resolver por más que se sortee, así que la curva verdadera queda por debajo. Nuestra segunda figura dibuja las dos.',
    'enough-question': '¿Para qué k se da una cifra, y qué se omite sin decirlo?',
    'enough-answer':
      'Solo para los k de la lista de los que todos los problemas tienen al menos tantas muestras: (total >= k).all(). Con diez muestras por problema, pass@100 falta en el resultado y nada lo dice. La negativa es correcta: con menos de k muestras no hay estimación sin sesgo.',
    'judge-question':
      '¿Quién decide que una muestra pasa? ¿Qué significaría la misma cifra para una redacción?',
    'judge-answer':
      'check_correctness, que la línea 66 lanza para cada muestra: las pruebas del propio problema, ejecutadas. Por eso aquí pass@k es lo que de verdad lograría quien tenga esas pruebas. Sin un juez así (una redacción, un consejo, casi todo lo que se pide a un modelo) nadie sabría escoger la muestra correcta, y el mismo número sería una cota que ningún producto alcanza.',
  },
});
