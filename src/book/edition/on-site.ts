// Labs that hold nothing on paper: a sentence says what the site does there.
import type { Locale } from '../locales.ts';

const en = {
  'lab-my-work':
    'On the site, this page lists what a reader has written and measured, and exports, prints or deletes it.',
  'lab-my-verdicts':
    'On the site, your own verdicts stand here beside ours, once your worksheets are filled in.',
  'lab-exam':
    'On the site, the exam is set here from a number, answered case by case, and scored when it is handed in.',
  'lab-class-view':
    'On the site, a teacher’s files are read here and become the tables and figures described on this page.',
  'lab-link-builder':
    'On the site, a form here makes the link that sets a class its worksheet or its exam.',
  'lab-webgpu': 'On the site, the reader’s own graphics processor is looked for and measured here.',
  'lab-regression-alarm':
    'On the site, the reader’s latest run is compared here with the first one.',
} as const;

type OnSite = keyof typeof en;

const sentences: Readonly<Record<Locale, Readonly<Record<OnSite, string>>>> = {
  en,
  es: {
    'lab-my-work':
      'En el sitio, esta página muestra lo que cada lector ha escrito y medido, y lo exporta, lo imprime o lo borra.',
    'lab-my-verdicts':
      'En el sitio, aquí están tus veredictos junto a los nuestros, una vez rellenadas tus hojas de trabajo.',
    'lab-exam':
      'En el sitio, el examen se prepara aquí a partir de un número, se contesta caso por caso y se puntúa al entregarlo.',
    'lab-class-view':
      'En el sitio, aquí se leen los archivos de una clase y se convierten en las tablas y figuras que describe esta página.',
    'lab-link-builder':
      'En el sitio, un formulario hace aquí el enlace que asigna a una clase su hoja de trabajo o su examen.',
    'lab-webgpu': 'En el sitio, aquí se busca y se mide el procesador gráfico de quien lee.',
    'lab-regression-alarm':
      'En el sitio, aquí se compara la última ejecución de quien lee con la primera.',
  },
};

/** What the site does in a lab that only it can hold; undefined for a lab that paper holds too. */
export function onSite(lab: string, locale: Locale): string | undefined {
  return Object.hasOwn(en, lab) ? sentences[locale][lab as OnSite] : undefined;
}
