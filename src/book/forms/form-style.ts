// How a worksheet looks on paper. Boxes are links without text: the printed page tells where each one came to stand,
// and a field of the form is put there.

/** The style sheet; the fonts it names are given to the printer. */
export const formStyle = `
@page { margin: 17mm 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages);
  font: 8pt Roboto, KaTeX_Main; color: #444 } }
html { font: 10pt/1.38 "Source Serif 4", KaTeX_Main; color: #111 }
body { margin: 0 }
h1, h2, h3, h4, h5, .label, .option, .how, .group { font-family: Roboto, KaTeX_Main }
h1, h2, h3, h4, h5 { text-wrap: balance }
p, li { text-wrap: pretty }
h1 { font-size: 21pt; line-height: 1.15; margin: 0 0 3mm }
h2.sheet, .flow h2 { font-size: 16pt; line-height: 1.2; margin: 0 0 3mm; break-before: page }
.step, .flow h3 { font-size: 12.5pt; margin: 6mm 0 2mm; padding-top: 1.5mm; border-top: .8pt solid #111; break-after: avoid }
.question { font-size: 10.5pt; font-style: italic; font-weight: 400; margin: 4mm 0 1mm; break-after: avoid }
.field { font-size: 10.5pt; font-weight: 600; margin: 4mm 0 .5mm; break-after: avoid }
p { margin: 0 0 1.5mm }
.book { font: 9pt Roboto, KaTeX_Main; color: #444; margin: 0 0 5mm }
.hint { color: #333; font-size: 9.2pt; break-after: avoid; hyphens: auto }
.how { font-size: 9pt; border: .6pt solid #777; padding: 3mm 4mm; margin: 0 0 5mm }
.how p { margin: 0 0 1.2mm }
.how p:last-child { margin: 0 }
.contents { font: 9.5pt Roboto, KaTeX_Main; list-style: none; margin: 0 0 5mm; padding: 0; columns: 2 }
.contents a { color: inherit; text-decoration: none }
.block { break-inside: avoid; margin: 0 0 2.5mm }
.block > .group { font-size: 9.5pt; font-weight: 600; margin: 2mm 0 .5mm; break-after: avoid }
.row { display: flex; gap: 3mm; align-items: end; margin: 0 0 1.8mm; break-inside: avoid }
.input { flex: 1; min-width: 0 }
.input.wide { flex: 2.4 }
.input.narrow { flex: .9 }
.input.narrow:only-child { flex: 0 0 44mm }
.label { font-size: 8.2pt; color: #333; margin: 0 0 .6mm }
.box { display: block; box-sizing: border-box; height: 6.4mm }
.box.prose { height: 19mm }
.options { flex: 1; margin: 0 }
.option { display: flex; gap: 2mm; font-size: 9.2pt; margin: 0 0 .9mm; break-inside: avoid }
.tick { flex: none; display: block; width: 3.8mm; height: 3.8mm; margin-top: .35mm }
.across { display: flex; flex-wrap: wrap; gap: 0 7mm }
.scope { margin: 0 0 2mm; padding: 0 0 0 5mm; font-size: 9.2pt; color: #333 }
table { border-collapse: collapse; width: 100%; font: 9pt/1.35 Roboto, KaTeX_Main; margin: 0 0 4mm }
th, td { border-bottom: .5pt solid #888; padding: 1.2mm 2mm 1.2mm 0; text-align: start; vertical-align: top }
tr, .flow section { break-inside: avoid }
.flow h2 { break-before: auto; margin-top: 9mm }
.flow th { width: 34% }
`;
