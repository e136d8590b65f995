// Words around the exemplars and the rubric.
import { defineStrings } from '../kit/define-strings.ts';
import type { ExemplarId } from './words.ts';

/** Headings and outcomes. */
export const exemplarStrings = defineStrings({
  en: {
    excellent: 'Excellent',
    insufficient: 'Insufficient',
    points: '{{points}} of {{of}} points',
    open: 'The worksheet as it was handed in ({{points}} of {{of}} points)',
    findings: 'What the audit finds',
    clean: 'Nothing that keeps the verdict from standing.',
    supported: 'Given: “{{given}}”. The evidence supports: “{{supported}}”.',
    criterion: 'Criterion',
    worth: 'Points',
    judge: 'Judged by',
    byAudit: 'the audit',
    byTeacher: 'the teacher',
    met: '✓ met',
    missed: '✗ missed',
    total: 'Total',
    caption: 'The rubric of the worksheet, and how the two exemplars fare.',
  } satisfies Record<ExemplarId, string> & Record<string, string>,
  es: {
    excellent: 'Excelente',
    insufficient: 'Insuficiente',
    points: '{{points}} de {{of}} puntos',
    open: 'La hoja tal como se entregó ({{points}} de {{of}} puntos)',
    findings: 'Lo que halla la auditoría',
    clean: 'Nada que impida sostener el veredicto.',
    supported: 'Dado: «{{given}}». Las pruebas sostienen: «{{supported}}».',
    criterion: 'Criterio',
    worth: 'Puntos',
    judge: 'Lo juzga',
    byAudit: 'la auditoría',
    byTeacher: 'quien enseña',
    met: '✓ cumplido',
    missed: '✗ sin cumplir',
    total: 'Total',
    caption: 'La rúbrica de la hoja y cómo salen los dos ejemplos.',
  },
});
