// Worksheets as a document to be printed, with a box for every answer; the boxes are listed in reading order.

import { wordsIn } from '#islands/kit/words.ts';
import { wordingIn } from '#islands/worksheet/wording.ts';
import type { Wording } from '#islands/worksheet/wording-of.ts';
import type { FormBlock, FormInput, InputOption } from '#islands/worksheet-form/form-input.ts';
import { formQuestion } from '#islands/worksheet-form/form-inputs.ts';
import { inputTitle } from '#islands/worksheet-form/input-title.ts';
import { formStrings } from '#islands/worksheet-form/strings.ts';
import { suggestion } from '#islands/worksheet-form/suggestion.ts';
import { type Locale, locales } from '#src/book/locales.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { fieldName } from '#src/worksheet/forms/field-name.ts';
import type { FieldId } from '#src/worksheet/ids.ts';
import { shownGroups } from '#src/worksheet/validation.ts';
import { formStyle } from './form-style.ts';
import { type FormWidget, widgetAddress } from './form-widget.ts';
import { htmlText } from './html-text.ts';

/** A form to be printed. */
export interface FormDocument {
  readonly html: string;
  readonly title: string;
  /** The boxes, by the number in their address. */
  readonly widgets: readonly FormWidget[];
}

/** What stands on a form. */
export interface FormOf {
  readonly locale: Locale;
  readonly title: string;
  readonly definitions: readonly Definition[];
  /** The `@font-face` rules. */
  readonly fontCss: string;
  /** Which edition it belongs to, e.g. "1.2.0". */
  readonly version: string;
}

interface Drawing {
  readonly definition: Definition;
  /** The level of a step's heading: a form of one worksheet has none above it but the title. */
  readonly level: 2 | 3;
  readonly words: Wording;
  readonly widgets: FormWidget[];
}

/** The document of a form. */
export function formDocument({
  locale,
  title,
  definitions,
  fontCss,
  version,
}: FormOf): FormDocument {
  const own = wordsIn(formStrings, locale);
  const widgets: FormWidget[] = [];
  const sheets = definitions.map((definition, index) => {
    const words = wordingIn(locale, definition.id);
    const single = definitions.length === 1;
    const name = htmlText(words.technique(definition.id));
    const title = single ? '' : `<h2 class="sheet" id="${definition.id}">${name}</h2>`;
    return `<section data-sheet="${index}">${title}${steps({ definition, words, widgets, level: single ? 2 : 3 })}</section>`;
  });
  const contents = definitions
    .map(
      ({ id }) => `<li><a href="#${id}">${htmlText(wordingIn(locale, id).technique(id))}</a></li>`,
    )
    .join('');
  const how = (['howFill', 'howBack', 'howOrder', 'howRun', 'howNumber', 'requiredMark'] as const)
    .map((key) => `<p>${htmlText(own(key))}</p>`)
    .join('');
  const html = `<!doctype html><html lang="${locales[locale].tag}"><head><meta charset="utf-8">
<title>${htmlText(title)}</title><style>${fontCss}\n${formStyle}</style></head><body>
<p class="book">${htmlText(own('pageOf', { title: own('book'), version }))}</p>
<h1>${htmlText(title)}</h1>
<div class="how">${how}</div>
${definitions.length > 1 ? `<p class="label">${htmlText(own('contents'))}</p><ul class="contents">${contents}</ul>` : ''}
${sheets.join('\n')}</body></html>`;
  return { html, title, widgets };
}

function steps(drawing: Drawing): string {
  const { definition, words, level } = drawing;
  return definition.steps
    .map(({ id, fields }) => {
      const groups = shownGroups(definition, fields).map(({ question, fields: asked }) => {
        const alone = question === null;
        const title = alone ? '' : heading(level + 1, 'question', words.validation[question]);
        const below = level + (alone ? 1 : 2);
        return `${title}${asked.map((field) => questionHtml(field, drawing, below)).join('')}`;
      });
      return `${heading(level, 'step', words.steps[id])}${groups.join('')}`;
    })
    .join('');
}

function heading(level: number, kind: 'step' | 'question' | 'field', text: string): string {
  return `<h${level} class="${kind}">${htmlText(text)}</h${level}>`;
}

function questionHtml(field: FieldId, drawing: Drawing, level: number): string {
  const { words, definition } = drawing;
  const own = wordsIn(formStrings, words.locale);
  const hint = field === 'evidence' ? own('runsHint') : words.help[field];
  const blocks = formQuestion(field, drawing).blocks.map((block) => blockHtml(block, drawing));
  return `${heading(level, 'field', words.fields[field])}<p class="hint">${htmlText(hint)}</p>
${field === 'flip' ? scopeHtml(definition, words) : ''}${blocks.join('')}`;
}

function scopeHtml({ scope }: Definition, words: Wording): string {
  const bounds = scope.flatMap(({ quantity, unit, low, high }) => [
    ...(low === undefined ? [] : [{ quantity, unit, value: low, comparison: 'at-least' } as const]),
    ...(high === undefined
      ? []
      : [{ quantity, unit, value: high, comparison: 'at-most' } as const]),
  ]);
  const items = bounds.map((bound) => `<li>${htmlText(words.condition(bound))}</li>`).join('');
  return `<p class="hint">${htmlText(words.form('scope'))}</p><ul class="scope">${items}</ul>`;
}

function blockHtml({ title, text, rows }: FormBlock, drawing: Drawing): string {
  const head = title === null ? '' : `<p class="group">${htmlText(title)}</p>`;
  const hint = text === null ? '' : `<p class="hint">${htmlText(text)}</p>`;
  const lines = rows.map(
    (row) => `<div class="row">${row.map((input) => inputHtml(input, drawing)).join('')}</div>`,
  );
  return `<div class="block">${head}${hint}${lines.join('')}</div>`;
}

function inputHtml(input: FormInput, drawing: Drawing): string {
  const { kind, label, required, options } = input;
  const mark = htmlText(required ? `${label} *` : label);
  if (kind === 'check') return optionHtml(input, { id: 'yes', label }, drawing);
  if (kind === 'radio') {
    const across = options.every((option) => option.label.length < 30) ? ' across' : '';
    const boxes = options.map((option) => optionHtml(input, option, drawing)).join('');
    return `<div class="options"><p class="label">${mark}</p><div class="${across}">${boxes}</div></div>`;
  }
  const width =
    kind === 'choice' && (options.length > 4 || options.some((option) => option.label.length > 24))
      ? ' wide'
      : kind === 'number'
        ? ' narrow'
        : '';
  return `<div class="input${width}"><p class="label">${mark}</p>${box(input, drawing, `box ${kind}`)}</div>`;
}

function optionHtml(input: FormInput, option: InputOption, drawing: Drawing): string {
  const tick = box(input, drawing, 'tick', option);
  return `<p class="option">${tick}<span>${htmlText(option.label)}</span></p>`;
}

/** A link without text, and the field that will take its place. */
function box(input: FormInput, drawing: Drawing, style: string, option?: InputOption): string {
  const { definition, words, widgets } = drawing;
  const { field, name, kind, required, options } = input;
  const suggested =
    field === 'requirement' ? suggestion(definition, words.locale)[name] : undefined;
  const index = widgets.push({
    name: fieldName({ definition: definition.id, field, input: name }),
    kind,
    tooltip: tooltip(input, words),
    required,
    options,
    ...(kind === 'radio' && option ? { option } : {}),
    ...(suggested === undefined ? {} : { value: suggested }),
  });
  return `<a class="${style}" href="${widgetAddress(index - 1)}"></a>`;
}

/** The question of an input, and whether it is needed. */
function tooltip(input: FormInput, words: Wording): string {
  const label = inputTitle(input, words);
  return input.required ? wordsIn(formStrings, words.locale)('required', { label }) : label;
}
