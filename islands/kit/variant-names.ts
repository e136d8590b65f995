// What trained variants and the sets they are judged on are called; an unknown one stands for itself.
import type { Locale } from '#src/book/locales.ts';
import { defineStrings } from './define-strings.ts';

const strings = defineStrings({
  en: {
    tutor: 'the tutor (dense)',
    draft: 'the small dense model',
    'dense-wide': 'dense, twice as wide inside',
    'small-dense-wide': 'small dense, twice as wide inside',
    'dense-96': 'dense, width 96',
    'dense-64': 'dense, width 64',
    'moe-2-1': '2 experts, 1 a token',
    'moe-2-1-free': '2 experts, 1 a token, no balance loss',
    'moe-2-2': '2 experts, 2 a token',
    'moe-2-2-free': '2 experts, 2 a token, no balance loss',
    'moe-4-2': '4 experts, 2 a token',
    'moe-4-2-free': '4 experts, 2 a token, no balance loss',
    'mla-64': 'latent attention, rank 64',
    'mla-32': 'latent attention, rank 32',
    'mla-16': 'latent attention, rank 16',
    'mla-8': 'latent attention, rank 8',
    mamba2: 'Mamba-2',
    'linear-attention': 'linear attention',
    'copy-dense': 'attention, copying',
    'copy-mamba2': 'Mamba-2, copying',
    'copy-linear-attention': 'linear attention, copying',
    'recall-dense': 'attention, recalling',
    'recall-mamba2': 'Mamba-2, recalling',
    'recall-linear-attention': 'linear attention, recalling',
    scratchpad: 'with a scratchpad',
    pause: 'with filler tokens',
    'tiny-scratchpad': 'smaller still, with a scratchpad',
    'tiny-dense': 'smaller still (dense)',
    'likeliest-2': 'small, the likeliest of 2',
    'likeliest-4': 'small, the likeliest of 4',
    'likeliest-8': 'small, the likeliest of 8',
    'fitting-2': 'small, chosen of 2 by rule',
    'fitting-4': 'small, chosen of 4 by rule',
    'fitting-8': 'small, chosen of 8 by rule',
    small: 'small',
    'set.held-cells': 'held-out cells',
    'set.held-irregular': 'irregular cells',
    'set.held-pairs': 'held-out pairs',
    'set.held-sentences': 'held-out sentences',
  },
  es: {
    tutor: 'el tutor (denso)',
    draft: 'el modelo denso pequeño',
    'dense-wide': 'denso, el doble de ancho por dentro',
    'small-dense-wide': 'denso pequeño, el doble de ancho por dentro',
    'dense-96': 'denso, ancho 96',
    'dense-64': 'denso, ancho 64',
    'moe-2-1': '2 expertos, 1 por token',
    'moe-2-1-free': '2 expertos, 1 por token, sin pérdida de equilibrio',
    'moe-2-2': '2 expertos, 2 por token',
    'moe-2-2-free': '2 expertos, 2 por token, sin pérdida de equilibrio',
    'moe-4-2': '4 expertos, 2 por token',
    'moe-4-2-free': '4 expertos, 2 por token, sin pérdida de equilibrio',
    'mla-64': 'atención latente, rango 64',
    'mla-32': 'atención latente, rango 32',
    'mla-16': 'atención latente, rango 16',
    'mla-8': 'atención latente, rango 8',
    mamba2: 'Mamba-2',
    'linear-attention': 'atención lineal',
    'copy-dense': 'atención, copiando',
    'copy-mamba2': 'Mamba-2, copiando',
    'copy-linear-attention': 'atención lineal, copiando',
    'recall-dense': 'atención, recordando',
    'recall-mamba2': 'Mamba-2, recordando',
    'recall-linear-attention': 'atención lineal, recordando',
    scratchpad: 'con pasos intermedios',
    pause: 'con tokens de relleno',
    'tiny-scratchpad': 'más pequeño aún, con pasos escritos',
    'tiny-dense': 'más pequeño aún (denso)',
    'likeliest-2': 'pequeño, la más verosímil de 2',
    'likeliest-4': 'pequeño, la más verosímil de 4',
    'likeliest-8': 'pequeño, la más verosímil de 8',
    'fitting-2': 'pequeño, elegida de 2 por regla',
    'fitting-4': 'pequeño, elegida de 4 por regla',
    'fitting-8': 'pequeño, elegida de 8 por regla',
    small: 'pequeño',
    'set.held-cells': 'casillas reservadas',
    'set.held-irregular': 'casillas irregulares',
    'set.held-pairs': 'pares reservados',
    'set.held-sentences': 'frases reservadas',
  },
});

/** The name of a variant; `small-` variants are named as their larger twins, with "small". */
export function variantName(name: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = strings[locale];
  const larger = name.replace(/^small-/, '');
  return (
    words[name] ?? (larger !== name && words[larger] ? `${words[larger]} (${words.small})` : name)
  );
}

/** The name of a set of prompts. */
export function setName(set: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = strings[locale];
  return words[`set.${set}`] ?? set;
}
