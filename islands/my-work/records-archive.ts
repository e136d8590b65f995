// Every decision as a record of its own, and a page that lists them: the texts of one archive.
import { bullets } from '#src/worksheet/markdown.ts';
import { bookCalibration, type Standing } from '#src/worksheet/portfolio.ts';
import type { ArchivedText } from '../kit/zip.ts';
import type { Desk } from './desk.ts';
import { recordText } from './verdicts-view.ts';

/** The files of the archive: one a worksheet, named by its technique, and the list; `now` is ISO 8601. */
export function recordFiles(
  desk: Pick<Desk, 'standings' | 'wording' | 'words'>,
  now: string,
): readonly ArchivedText[] {
  const { standings, wording } = desk;
  const named = standings.map((standing, index) => {
    const earlier = standings.slice(0, index);
    const same = earlier.filter(({ technique }) => technique === standing.technique).length;
    const stem = same === 0 ? standing.technique : `${standing.technique}-${same + 1}`;
    return { standing, name: `${stem}.${wording.locale}.md` };
  });
  const records = named.map(({ standing, name }) => ({
    name,
    text: recordText({ wording }, standing),
    at: standing.worksheet.updatedAt,
  }));
  return [
    { name: `index.${wording.locale}.md`, text: indexText(desk, named), at: now },
    ...records,
  ];
}

function indexText(
  { words, wording, standings }: Pick<Desk, 'standings' | 'wording' | 'words'>,
  named: readonly { readonly standing: Standing; readonly name: string }[],
): string {
  const lines = named.map(({ standing, name }) => {
    const { technique, verdict, audit } = standing;
    return words('indexLine', {
      technique: wording.technique(technique),
      name,
      verdict: verdict === null ? words('noVerdict') : wording.verdicts[verdict],
      supported: wording.verdicts[audit.supported.verdict],
    });
  });
  const calibration = bookCalibration(standings);
  const { inside, n } = calibration ?? { inside: 0, n: 0 };
  return [
    `# ${words('worksheets')}\n`,
    `${bullets(lines)}\n`,
    n === 0 ? words('noCalibration') : words('indexCalibration', { count: n, inside }),
    '',
  ].join('\n');
}
